package dev.migrate.execute;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.TableLookup;
import dev.migrate.execute.JournalEntry.Progress;
import dev.migrate.operation.CreateTable;
import dev.migrate.revision.Direction;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.NamingConvention;
import dev.migrate.schema.NamingPatterns;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;

/**
 * The table with a row for each statement of the step that is being executed, as far as
 * they are committed before the step ends. When nothing is in flight it is empty.
 */
class JournalTable {

    /** How much of a statement is kept. */
    static final int SQL_LENGTH = 4000;

    private static final String NUMBER = "statement_number";

    private static final List<Column> COLUMNS = List.of(column(NUMBER, Standard.of(Kind.INTEGER)), text("revision"),
            text("direction"), column("operation_number", Standard.of(Kind.INTEGER)),
            column("part_number", Standard.of(Kind.INTEGER)), text("progress"), text("operation_checksum"),
            text("checksum"), column("sql_text", Standard.of(Kind.VARCHAR, SQL_LENGTH)));

    private final Dialect dialect;

    private final QualifiedName name;

    private final String sqlName;

    JournalTable(Dialect dialect, QualifiedName name) {
        this.dialect = dialect;
        this.name = name;
        this.sqlName = dialect.identifiers().sql(name);
    }

    private static Column text(String name) {
        return column(name, Standard.of(Kind.VARCHAR, 255));
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
     * Reads all rows.
     * @param connection the connection to use
     * @return the entries in the order of their statements
     * @throws SQLException if the database cannot be read
     */
    List<JournalEntry> read(Connection connection) throws SQLException {
        String sql = "select %s from %s order by %s".formatted(names(), this.sqlName, NUMBER);
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            List<JournalEntry> entries = new ArrayList<>();
            while (rows.next()) {
                entries.add(new JournalEntry(rows.getInt(1), rows.getString(2),
                        Direction.valueOf(rows.getString(3).toUpperCase(Locale.ROOT)), rows.getInt(4), rows.getInt(5),
                        Progress.valueOf(rows.getString(6).toUpperCase(Locale.ROOT)), rows.getString(7),
                        rows.getString(8), rows.getString(9)));
            }
            return entries;
        }
    }

    private static String names() {
        return String.join(", ", COLUMNS.stream().map(Column::name).toList());
    }

    void insert(Connection connection, List<JournalEntry> entries) throws SQLException {
        String sql = "insert into %s (%s) values (?, ?, ?, ?, ?, ?, ?, ?, ?)".formatted(this.sqlName, names());
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (JournalEntry entry : entries) {
                statement.setInt(1, entry.number());
                statement.setString(2, entry.revision());
                statement.setString(3, entry.direction().word());
                statement.setInt(4, entry.operation());
                statement.setInt(5, entry.part());
                statement.setString(6, word(entry.progress()));
                statement.setString(7, entry.operationChecksum());
                statement.setString(8, entry.checksum());
                statement.setString(9, entry.sql().substring(0, Math.min(entry.sql().length(), SQL_LENGTH)));
                if (entries.size() == 1) {
                    statement.executeUpdate();
                    return;
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    void update(Connection connection, int number, Progress progress) throws SQLException {
        String sql = "update %s set progress = ? where %s = ?".formatted(this.sqlName, NUMBER);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, word(progress));
            statement.setInt(2, number);
            statement.executeUpdate();
        }
    }

    private static String word(Progress progress) {
        return progress.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Forgets the statements of an operation, and of those after it.
     */
    void deleteFrom(Connection connection, int operation) throws SQLException {
        String sql = "delete from %s where operation_number >= ?".formatted(this.sqlName);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, operation);
            statement.executeUpdate();
        }
    }

    void clear(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from " + this.sqlName);
        }
    }

}
