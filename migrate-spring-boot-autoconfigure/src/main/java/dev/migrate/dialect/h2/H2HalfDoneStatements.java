package dev.migrate.dialect.h2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.dialect.BareStatement;
import dev.migrate.dialect.HalfDoneStatements;
import dev.migrate.dialect.Identifiers;

import org.jspecify.annotations.Nullable;

/**
 * H2 changes a table by way of a copy, which takes its place when the table is dropped. A
 * process that is killed in between leaves the copy, with all rows and with constraints
 * and indexes that carry the name of the copy in theirs: {@code cloneTableStructure} and
 * {@code execute} of <a href=
 * "https://github.com/h2database/h2database/blob/version-2.4.240/h2/src/main/org/h2/command/ddl/AlterTableAlterColumn.java">AlterTableAlterColumn</a>.
 */
final class H2HalfDoneStatements implements HalfDoneStatements {

    private static final String PART = "(\"(?:[^\"]|\"\")+\"|[\\p{L}_][\\p{L}\\p{N}_$]*)";

    private static final Pattern ALTER_TABLE = Pattern.compile(
            "alter\\s+table\\s+(?:if\\s+exists\\s+)?(?:" + PART + "\\s*\\.\\s*)?" + PART + "\\s.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final String TABLES = """
            select table_name from information_schema.tables
            where table_schema = coalesce(cast(? as varchar), schema())""";

    private static final String CHILDREN = """
            select 'alter table ' || quote_ident(table_schema) || '.' || quote_ident(
                case table_name when x.name then x.original else table_name end)
                || ' rename constraint ' || quote_ident(constraint_name) || ' to '
                || quote_ident(substring(constraint_name from length(x.name) + 2))
            from information_schema.table_constraints,
                (values (cast(? as varchar), cast(? as varchar), cast(? as varchar))) x (schema_name, name, original)
            where table_schema = coalesce(x.schema_name, schema()) and locate(x.name || '_', constraint_name) = 1
            union all
            select 'alter index ' || quote_ident(index_schema) || '.' || quote_ident(index_name)
                || ' rename to ' || quote_ident(substring(index_name from length(x.name) + 2))
            from information_schema.indexes,
                (values (cast(? as varchar), cast(? as varchar), cast(? as varchar))) x (schema_name, name, original)
            where table_schema = coalesce(x.schema_name, schema()) and locate(x.name || '_', index_name) = 1
                and not is_generated""";

    private final Identifiers identifiers;

    H2HalfDoneStatements(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    @Override
    public boolean mayBeHalfDone(String sql) {
        return false;
    }

    @Override
    public List<String> remedies(Connection connection, String sql) throws SQLException {
        Matcher matcher = ALTER_TABLE.matcher(BareStatement.of(sql));
        if (!matcher.matches()) {
            return List.of();
        }
        String schema = (matcher.group(1) != null) ? this.identifiers.stored(matcher.group(1)) : null;
        String table = this.identifiers.stored(matcher.group(2));
        List<String> tables = ask(connection, TABLES, schema);
        Pattern copy = Pattern.compile(Pattern.quote(table) + "_COPY_\\d+_\\d+");
        List<String> copies = tables.stream().filter((name) -> copy.matcher(name).matches()).toList();
        // Where the table is there, the copy is not worth anything.
        if (tables.contains(table) || copies.size() != 1) {
            return List.of();
        }
        List<String> remedies = new ArrayList<>();
        String prefix = (matcher.group(1) != null) ? matcher.group(1) + "." : "";
        remedies.add("alter table %s%s rename to %s".formatted(prefix, quoted(copies.get(0)), quoted(table)));
        remedies.addAll(ask(connection, CHILDREN, schema, copies.get(0), table, schema, copies.get(0), table));
        return remedies;
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    private static List<String> ask(Connection connection, String query, @Nullable String... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            List<String> names = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        }
    }

}
