package dev.migrate.dialect.sqlite;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.migrate.dialect.ScratchDatabase;

/**
 * SQLite in memory: <a href="https://sqlite.org/inmemorydb.html">In-Memory Databases</a>.
 */
final class SqliteScratchDatabase implements ScratchDatabase {

    private static final Pattern ONLY_ROWS = Pattern.compile("\\s*(?:insert|update|delete|replace|select)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public Connection open() throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma foreign_keys = off");
        }
        return connection;
    }

    // a virtual table makes the tables that it keeps its data in
    @Override
    public List<String> definitions(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("""
                select m.sql
                from sqlite_master m
                left join pragma_table_list l on l.schema = 'main' and l.name = m.name
                where m.sql is not null
                and m.name not like 'sqlite\\_%' escape '\\'
                and coalesce(l.type, '') <> 'shadow'
                order by case m.type when 'table' then 1 when 'index' then 2 when 'view' then 3 else 4 end, m.rowid
                """)) {
            List<String> definitions = new ArrayList<>();
            while (rows.next()) {
                definitions.add(rows.getString(1));
            }
            return definitions;
        }
    }

    @Override
    public boolean mayDefine(String sql) {
        return !ONLY_ROWS.matcher(sql).matches();
    }

}
