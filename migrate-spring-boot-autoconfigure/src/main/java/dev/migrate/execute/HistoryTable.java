package dev.migrate.execute;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import dev.migrate.HistoryEntry;
import dev.migrate.Outcome;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.TableLookup;
import dev.migrate.operation.CreateTable;
import dev.migrate.revision.Direction;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Identity;
import dev.migrate.schema.NamingConvention;
import dev.migrate.schema.NamingPatterns;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;

/**
 * The table with a row for each executed step. Rows are only ever added. Times are kept
 * in UTC.
 */
class HistoryTable {

    private static final String NUMBER = "sequence_number";

    private static final int TEXT_LENGTH = 255;

    private static final int ERROR_LENGTH = 4000;

    private static final List<Column> COLUMNS = List.of(
            Column.of(NUMBER, Standard.of(Kind.BIGINT)).withIdentity(Identity.BY_DEFAULT).withNullable(false),
            text("revision"), text("direction"), text("message"), column("started_at", Standard.of(Kind.TIMESTAMP, 6)),
            column("duration_ms", Standard.of(Kind.BIGINT)), text("outcome"), text("executed_by"), text("host"),
            text("application_version").withNullable(true), column("statement_count", Standard.of(Kind.INTEGER)),
            text("checksum"), Column.of("error_message", Standard.of(Kind.VARCHAR, ERROR_LENGTH)),
            text("script_checksum").withNullable(true), text("library_version").withNullable(true));

    /** What a row says of itself; the database numbers it. */
    private static final List<String> WRITTEN = COLUMNS.stream()
        .map(Column::name)
        .filter((name) -> !name.equals(NUMBER))
        .toList();

    private final Dialect dialect;

    private final QualifiedName name;

    private final String sqlName;

    HistoryTable(Dialect dialect, QualifiedName name) {
        this.dialect = dialect;
        this.name = name;
        this.sqlName = dialect.identifiers().sql(name);
    }

    private static Column text(String name) {
        return column(name, Standard.of(Kind.VARCHAR, TEXT_LENGTH));
    }

    private static Column column(String name, ColumnType type) {
        return Column.of(name, type).withNullable(false);
    }

    boolean exists(Connection connection) throws SQLException {
        return new TableExistence(this.dialect.identifiers()).test(connection, this.name);
    }

    static Table definition(QualifiedName name) {
        return NamingConvention.name(NamingPatterns.DEFAULT,
                Table.of(name, COLUMNS, new PrimaryKey(null, List.of(NUMBER))));
    }

    void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (SqlStatement sql : this.dialect.ddl()
                .render(new CreateTable(definition(this.name)), TableLookup.NONE)) {
                statement.execute(sql.sql());
            }
        }
    }

    /**
     * Adds a row.
     * @param connection the connection of the step
     * @param entry the entry; its number is not looked at
     * @return the entry with the number that the database gave it
     * @throws SQLException if the database refuses
     */
    HistoryEntry append(Connection connection, HistoryEntry entry) throws SQLException {
        String sql = insert(Collections.nCopies(WRITTEN.size(), "?").toArray(String[]::new));
        try (PreparedStatement statement = connection.prepareStatement(sql, new String[] { NUMBER })) {
            bind(statement, 1, entry);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                return keys.next() ? entry.withSequence(keys.getLong(1)) : entry;
            }
        }
    }

    private static void bind(PreparedStatement statement, int first, HistoryEntry entry) throws SQLException {
        int next = first;
        statement.setString(next++, entry.revision());
        statement.setString(next++, entry.direction().word());
        statement.setString(next++, truncate(entry.message(), TEXT_LENGTH));
        statement.setObject(next++, LocalDateTime.ofInstant(entry.started(), ZoneOffset.UTC));
        statement.setLong(next++, entry.duration().toMillis());
        statement.setString(next++, entry.outcome().word());
        statement.setString(next++, truncate(entry.user(), TEXT_LENGTH));
        statement.setString(next++, truncate(entry.host(), TEXT_LENGTH));
        String version = entry.applicationVersion();
        statement.setString(next++, (version != null) ? truncate(version, TEXT_LENGTH) : null);
        statement.setInt(next++, entry.statements());
        statement.setString(next++, entry.checksum());
        String error = entry.error();
        statement.setString(next++, (error != null) ? truncate(error, ERROR_LENGTH) : null);
        statement.setString(next++, entry.scriptChecksum());
        statement.setString(next, entry.libraryVersion());
    }

    /**
     * Adds a row together with other changes, in one statement.
     * @param connection the connection of the step
     * @param changes common table expressions, each of which gives the rows that it met,
     * by the names that they have
     * @param parameters their parameters
     * @param entry the entry; its number is not looked at
     * @return the entry with the number that the database gave it, once for each
     * combination of rows that the changes met: none if one of them met none
     * @throws SQLException if the database refuses
     */
    List<HistoryEntry> append(Connection connection, Map<String, String> changes, List<Object> parameters,
            HistoryEntry entry) throws SQLException {
        String sql = "with %s insert into %s (%s) select %s from %s returning %s".formatted(
                changes.entrySet()
                    .stream()
                    .map((change) -> change.getKey() + " as (" + change.getValue() + ")")
                    .collect(Collectors.joining(", ")),
                this.sqlName, String.join(", ", WRITTEN), String.join(", ", Collections.nCopies(WRITTEN.size(), "?")),
                String.join(", ", changes.keySet()), NUMBER);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int next = 1;
            for (Object parameter : parameters) {
                statement.setObject(next++, parameter);
            }
            bind(statement, next, entry);
            List<HistoryEntry> appended = new ArrayList<>();
            try (ResultSet numbers = statement.executeQuery()) {
                while (numbers.next()) {
                    appended.add(entry.withSequence(numbers.getLong(1)));
                }
            }
            return appended;
        }
    }

    /**
     * The statement that adds a row.
     * @param values an expression for each column but the number, or for the first ones
     */
    String insert(String... values) {
        return "insert into %s (%s) values (%s)".formatted(this.sqlName,
                String.join(", ", WRITTEN.subList(0, values.length)), String.join(", ", values));
    }

    /**
     * A text that fits its column.
     */
    static String shortened(String text) {
        return truncate(text, TEXT_LENGTH);
    }

    private static String truncate(String text, int length) {
        return (text.length() <= length) ? text : text.substring(0, length - 1) + "…";
    }

    /**
     * Reads all rows.
     * @param connection the connection to use
     * @return the entries, oldest first; empty if there is no history table
     * @throws SQLException if the database cannot be read
     */
    List<HistoryEntry> read(Connection connection) throws SQLException {
        if (!exists(connection)) {
            return List.of();
        }
        String sql = "select %s from %s order by %s"
            .formatted(String.join(", ", COLUMNS.stream().map(Column::name).toList()), this.sqlName, NUMBER);
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            List<HistoryEntry> entries = new ArrayList<>();
            while (rows.next()) {
                entries.add(entry(rows));
            }
            return entries;
        }
    }

    private static HistoryEntry entry(ResultSet row) throws SQLException {
        return new HistoryEntry(row.getLong(1), row.getString(2),
                Direction.valueOf(row.getString(3).toUpperCase(Locale.ROOT)), row.getString(4),
                row.getObject(5, LocalDateTime.class).toInstant(ZoneOffset.UTC), Duration.ofMillis(row.getLong(6)),
                Outcome.valueOf(row.getString(7).toUpperCase(Locale.ROOT)), row.getString(8), row.getString(9),
                row.getString(10), row.getInt(11), row.getString(12), row.getString(13), row.getString(14),
                row.getString(15));
    }

}
