package dev.migrate.dialect.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that SQLite keeps the text of.
 *
 * @param type {@code table}, {@code index}, {@code view} or {@code trigger}
 * @param name its name, without quotes
 * @param table the table that it belongs to
 * @param sql the statement that creates it
 */
record CatalogEntry(String type, String name, String table, String sql) {

    static List<CatalogEntry> read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select type, name, tbl_name, sql from sqlite_master where sql is not null order by rowid")) {
            List<CatalogEntry> entries = new ArrayList<>();
            while (rows.next()) {
                entries
                    .add(new CatalogEntry(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
            }
            return entries;
        }
    }

    boolean is(String otherType) {
        return this.type.equals(otherType);
    }

    boolean belongsTo(String other) {
        return SqliteIdentifiers.fold(this.table).equals(SqliteIdentifiers.fold(other));
    }

    boolean mentions(String other) {
        return SqlToken.of(this.sql).stream().anyMatch((token) -> token.names(other));
    }

}
