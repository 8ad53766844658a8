package dev.migrate.execute;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.migrate.MigrateException;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Literals;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.TableLookup;
import dev.migrate.operation.CreateTable;
import dev.migrate.revision.RowChange;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;
import dev.migrate.schema.NamingConvention;
import dev.migrate.schema.NamingPatterns;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;

/**
 * The table with a row for each head that the database is at, laid out as Alembic's
 * {@code alembic_version}, only with room for longer identifiers.
 */
class VersionTable {

    private static final String COLUMN = "version_num";

    private static final String INSERT = "insert into %s (%s) values (?)";

    private static final String UPDATE = "update %1$s set %2$s = ? where %2$s = ?";

    private static final String DELETE = "delete from %s where %s = ?";

    private final Dialect dialect;

    private final QualifiedName name;

    private final String sqlName;

    VersionTable(Dialect dialect, QualifiedName name) {
        this.dialect = dialect;
        this.name = name;
        this.sqlName = dialect.identifiers().sql(name);
    }

    /**
     * Reads the rows with a single statement.
     * @param connection a connection in autocommit mode
     * @return the rows, or empty if there is no version table yet
     * @throws SQLException if the table exists and cannot be read
     */
    Optional<List<String>> read(Connection connection) throws SQLException {
        try {
            return Optional.of(select(connection));
        }
        catch (SQLException ex) {
            // Only where the table is missing is it worth another question.
            if (!new TableExistence(this.dialect.identifiers()).test(connection, this.name)) {
                return Optional.empty();
            }
            // Another process may have created it between the two questions. If that is
            // not it, the table still cannot be read.
            return Optional.of(select(connection));
        }
    }

    private List<String> select(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select %s from %s".formatted(COLUMN, this.sqlName))) {
            List<String> versions = new ArrayList<>();
            while (rows.next()) {
                versions.add(rows.getString(1));
            }
            return versions;
        }
    }

    static Table definition(QualifiedName name) {
        Column version = Column.of(COLUMN, Standard.of(Kind.VARCHAR, 255)).withNullable(false);
        return NamingConvention.name(NamingPatterns.DEFAULT,
                Table.of(name, List.of(version), new PrimaryKey(null, List.of(COLUMN))));
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
     * Carries out one change, which must meet exactly one row.
     * @param connection the connection of the step
     * @param change the change
     * @throws SQLException if the database refuses
     * @throws MigrateException if the row is not there, because somebody else has moved
     * the database in the meantime
     */
    void apply(Connection connection, RowChange change) throws SQLException {
        int rows = execute(connection, parameterized(change), parameters(change));
        if (rows != 1) {
            throw new MigrateException(
                    "The version table %s was to be changed by one row (%s), but %d row(s) matched: another process has moved this database. See where it stands with: migrate current"
                        .formatted(this.sqlName, change, rows));
        }
    }

    /**
     * The change as it stands in a script, where nobody counts what it meets.
     */
    String sql(RowChange change) {
        Literals literals = this.dialect.scriptStyle().literals();
        if (change instanceof RowChange.Insert insert) {
            return INSERT.formatted(this.sqlName, COLUMN).replace("?", literals.of(insert.revision()));
        }
        if (change instanceof RowChange.Delete delete) {
            return DELETE.formatted(this.sqlName, COLUMN).replace("?", literals.of(delete.revision()));
        }
        RowChange.Update update = (RowChange.Update) change;
        return "update %1$s set %2$s = %3$s where %2$s = %4$s".formatted(this.sqlName, COLUMN, literals.of(update.to()),
                literals.of(update.from()));
    }

    /**
     * The condition that the database is at one of some revisions.
     */
    String containsAny(List<String> revisions) {
        Literals literals = this.dialect.scriptStyle().literals();
        return revisions.stream()
            .map(literals::of)
            .collect(Collectors.joining(", ", "exists (select 1 from %s where %s in (".formatted(this.sqlName, COLUMN),
                    "))"));
    }

    /**
     * Deletes all rows, whatever they are.
     * @param connection the connection of the step
     * @throws SQLException if the database refuses
     */
    void clear(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from " + this.sqlName);
        }
    }

    private String parameterized(RowChange change) {
        String sql = UPDATE;
        if (change instanceof RowChange.Insert) {
            sql = INSERT;
        }
        else if (change instanceof RowChange.Delete) {
            sql = DELETE;
        }
        return sql.formatted(this.sqlName, COLUMN);
    }

    /**
     * A change that is only made if another one has met a row, as part of a statement.
     * @param change the change, with {@link #parameters}
     * @param other the name of the other one
     * @return the change, which gives the row that it meets
     */
    String parameterized(RowChange change, String other) {
        if (change instanceof RowChange.Insert) {
            return "insert into %s (%s) select ? from %s returning 1".formatted(this.sqlName, COLUMN, other);
        }
        return parameterized(change) + " and exists (select 1 from %s) returning 1".formatted(other);
    }

    /**
     * What a change needs to know.
     */
    static List<String> parameters(RowChange change) {
        if (change instanceof RowChange.Insert insert) {
            return List.of(insert.revision());
        }
        if (change instanceof RowChange.Delete delete) {
            return List.of(delete.revision());
        }
        RowChange.Update update = (RowChange.Update) change;
        return List.of(update.to(), update.from());
    }

    private static int execute(Connection connection, String sql, List<String> parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setString(i + 1, parameters.get(i));
            }
            return statement.executeUpdate();
        }
    }

}
