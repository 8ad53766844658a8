package dev.migrate.execute;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.HistoryEntry;
import dev.migrate.Outcome;
import dev.migrate.dialect.Dialects;
import dev.migrate.schema.Schema;

/**
 * Everything that an execution of the {@link MixedRevisions} leaves behind.
 *
 * @param schema the tables
 * @param views the rows of the view, or why there are none
 * @param rows the rows of the tables
 * @param versions the rows of the version table
 * @param history what the history says of the steps that succeeded
 * @param journal the rows of the journal
 */
record DatabaseState(Schema schema, boolean views, List<String> rows, List<String> versions, List<String> history,
        List<String> journal) {

    static DatabaseState read(DataSource dataSource) throws SQLException {
        List<String> history = StubRevisions.runner(dataSource)
            .history()
            .stream()
            .filter((entry) -> entry.outcome() == Outcome.SUCCESS)
            .map(DatabaseState::text)
            .toList();
        try (Connection connection = dataSource.getConnection()) {
            List<String> rows = new ArrayList<>();
            for (String table : List.of("author", "writer", "book")) {
                rows.addAll(query(connection, "select * from %s order by id".formatted(table)));
            }
            return new DatabaseState(withoutCopies(Dialects.of(connection).inspector().inspect(connection, List.of())),
                    isView(connection), rows, query(connection, "select version_num from migrate_version"), history,
                    query(connection, "select sql_text from migrate_journal"));
        }
    }

    /**
     * H2 changes a table by way of a copy, which it leaves behind if it is killed.
     */
    private static Schema withoutCopies(Schema schema) {
        return new Schema(
                schema.tables().stream().filter((table) -> !table.name().name().matches(".*_copy_\\d+_\\d+")).toList(),
                schema.sequences());
    }

    static boolean isView(Connection connection) {
        return !query(connection, "select count(*) from long_book").contains("missing");
    }

    private static String text(HistoryEntry entry) {
        return "%s of %s: %d statements, %s".formatted(entry.direction(), entry.revision(), entry.statements(),
                entry.checksum());
    }

    static List<String> query(Connection connection, String sql) {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(rows.getString(i));
                }
                values.add(String.join(", ", row));
            }
            return values;
        }
        catch (SQLException ex) {
            return List.of("missing");
        }
    }

}
