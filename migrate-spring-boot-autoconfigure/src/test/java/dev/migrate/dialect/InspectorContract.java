package dev.migrate.dialect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.UnaryOperator;

import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.database.StatementCounter;
import dev.migrate.database.TestDatabase;
import dev.migrate.operation.RenameColumn;
import dev.migrate.schema.Column;
import dev.migrate.schema.Index;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every {@link Inspector} promises. A family of databases shows it with a schema of
 * its own: {@code inspected.sql} beside its tests creates what {@code inspected.txt}
 * says. {@code mvn test -Dtest='*InspectorTests' -Dgolden=write} writes what is found
 * there: read the difference before it is committed.
 */
@FreshDatabaseForEachTest
public abstract class InspectorContract {

    /**
     * The inspector to test.
     * @return the inspector
     */
    protected abstract Inspector inspector();

    /**
     * How many statements an inspection takes.
     * @return how many
     */
    protected abstract int statements();

    /**
     * How many tables count as many.
     * @return fewer where it takes long to create them
     */
    protected int manyTables() {
        return 1000;
    }

    /**
     * Whether the database has sequences.
     * @return whether it has
     */
    protected boolean hasSequences() {
        return true;
    }

    /**
     * Creates what {@code inspected.sql} cannot, for want of fixed names.
     * @param connection a connection to the database
     * @return the name of the schema beside the default one
     * @throws SQLException if the database refuses
     */
    protected String createOtherSchema(Connection connection) throws SQLException {
        return "archive";
    }

    /**
     * Removes what is not within the test's own database.
     * @param connection a connection to the database
     * @throws SQLException if the database refuses
     */
    protected void dropOtherSchema(Connection connection) throws SQLException {
    }

    @Test
    void readsEverything(Connection connection) throws SQLException {
        createInspected(connection, getClass());
        try {
            String otherSchema = createOtherSchema(connection);
            Schema inspected = inspector().inspect(connection, List.of(otherSchema));
            if ("write".equals(System.getProperty("golden"))) {
                write("inspected.txt", SchemaText.of(inspected).replace(otherSchema + ".", "archive."));
            }
            assertThat(SchemaText.of(inspected))
                .isEqualTo(resource("inspected.txt", getClass()).replace("archive.", otherSchema + "."));
        }
        finally {
            dropOtherSchema(connection);
        }
    }

    @Test
    void readsOnlyTheDefaultSchemaUnlessToldOtherwise(Connection connection) throws SQLException {
        createInspected(connection, getClass());
        try {
            Schema both = inspector().inspect(connection, List.of(createOtherSchema(connection)));
            Schema one = inspector().inspect(connection, List.of());
            assertThat(one.tables()).containsExactlyElementsOf(
                    both.tables().stream().filter((table) -> table.name().schema() == null).toList());
            assertThat(one.sequences()).containsExactlyElementsOf(
                    both.sequences().stream().filter((sequence) -> sequence.name().schema() == null).toList());
        }
        finally {
            dropOtherSchema(connection);
        }
    }

    // PostgreSQL's driver reads values in another format from the fifth time on
    @Test
    void findsTheSameEveryTime(Connection connection) throws SQLException {
        createInspected(connection, getClass());
        Schema first = inspector().inspect(connection, List.of());
        for (int i = 0; i < 7; i++) {
            assertThat(inspector().inspect(connection, List.of())).isEqualTo(first);
        }
    }

    @Test
    void findsNothingInAnEmptyDatabase(Connection connection) throws SQLException {
        assertThat(inspector().inspect(connection, List.of())).isEqualTo(Schema.EMPTY);
    }

    @Test
    void takesTheSameNumberOfStatementsForAnyNumberOfTables(StatementCounter counter) throws SQLException {
        try (Connection connection = counter.getConnection()) {
            createTables(connection, 0, 10);
            counter.clear();
            assertThat(inspector().inspect(connection, List.of()).tables()).hasSize(10);
            assertThat(counter.statements()).hasSize(statements());
            createTables(connection, 10, manyTables());
            counter.clear();
            assertThat(inspector().inspect(connection, List.of()).tables()).hasSize(manyTables());
            assertThat(counter.statements()).hasSize(statements());
        }
    }

    @Test
    void callsTheColumnsOfKeysByTheirPresentNames(Connection connection) throws SQLException {
        execute(connection,
                "create table book (id integer not null primary key, part integer not null, series integer not null, constraint uq_part unique (series, part))");
        execute(connection,
                "create table page (book_id integer, constraint fk_book foreign key (book_id) references book (id))");
        QualifiedName book = QualifiedName.of("book");
        OperationExecution.execute(connection, new RenameColumn(book, "id", "number"));
        OperationExecution.execute(connection, new RenameColumn(book, "part", "volume"));
        OperationExecution.execute(connection, new RenameColumn(QualifiedName.of("page"), "book_id", "of_book"));

        List<Table> tables = inspector().inspect(connection, List.of()).tables();

        assertThat(tables.get(0).primaryKey()).extracting(PrimaryKey::columns).isEqualTo(List.of("number"));
        assertThat(tables.get(0).uniqueConstraints()).extracting(UniqueConstraint::columns)
            .containsExactly(List.of("series", "volume"));
        assertThat(tables.get(1).foreignKeys()).singleElement().satisfies((key) -> {
            assertThat(key.columns()).containsExactly("of_book");
            assertThat(key.referencedColumns()).containsExactly("number");
        });
    }

    @Test
    void leavesTheTransactionAlone(Connection connection, TestDatabase database) throws SQLException {
        execute(connection, "create table book (id integer not null primary key)");
        connection.setAutoCommit(false);
        execute(connection, "insert into book values (1)");
        inspector().inspect(connection, List.of());
        assertThat(connection.getAutoCommit()).isFalse();
        connection.rollback();
        try (Connection other = database.connect();
                Statement statement = other.createStatement();
                ResultSet rows = statement.executeQuery("select * from book")) {
            assertThat(rows.next()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"Two Words\"", "\"say \"\"hi\"\"\"", "\"it's\"", "\"a.b\"", "\"100%\"", "\"a_%\"",
            "\"back\\slash\"", "\"back`tick\"", "\"(a, b)\"", "\"[a]\"", "\"{1,2}\"", "\"a?b\"", "\":schemas\"",
            "\"$1\"", "\"名前\"", "\"Größe\"", "\"😀\"", "\"select\"" })
    void findsEverythingUnderWhateverName(String name, Connection connection) throws SQLException {
        if (!accepts(name)) {
            return;
        }
        Identifiers identifiers = Dialects.of(connection).identifiers();
        UnaryOperator<String> named = (prefix) -> "\"" + prefix + name.substring(1);
        UnaryOperator<String> sql = (prefix) -> identifiers.sql(named.apply(prefix));
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute("""
                    create table %1$s (%1$s integer not null, %2$s integer,
                        constraint %3$s primary key (%1$s), constraint %4$s unique (%2$s, %1$s),
                        constraint %5$s foreign key (%2$s) references %1$s (%1$s), constraint %6$s check (%1$s > 0))
                    """.formatted(sql.apply(""), sql.apply("c"), sql.apply("pk"), sql.apply("uq"), sql.apply("fk"),
                    sql.apply("ck")));
            statement.execute("create index %s on %s (%s, %s)".formatted(sql.apply("ix"), sql.apply(""), sql.apply("c"),
                    sql.apply("")));
        }
        UnaryOperator<String> found = (prefix) -> identifiers.canonical(named.apply(prefix));
        Schema schema = inspector().inspect(connection, List.of());
        assertThat(schema.tables()).extracting(Table::name).containsExactly(new QualifiedName(null, found.apply("")));
        Table table = schema.tables().get(0);
        assertThat(table.columns()).extracting(Column::name).containsExactly(found.apply(""), found.apply("c"));
        assertThat(table.primaryKey()).extracting(PrimaryKey::columns).isEqualTo(List.of(found.apply("")));
        assertThat(table.uniqueConstraints())
            .containsExactly(new UniqueConstraint(found.apply("uq"), List.of(found.apply("c"), found.apply(""))));
        assertThat(table.foreignKeys()).hasSize(1);
        assertThat(table.foreignKeys().get(0).name()).isEqualTo(found.apply("fk"));
        assertThat(table.foreignKeys().get(0).columns()).containsExactly(found.apply("c"));
        assertThat(table.foreignKeys().get(0).referencedTable()).isEqualTo(table.name());
        assertThat(table.foreignKeys().get(0).referencedColumns()).containsExactly(found.apply(""));
        assertThat(table.checkConstraints())
            .allSatisfy((check) -> assertThat(check.name()).isEqualTo(found.apply("ck")));
        assertThat(table.indexes())
            .containsExactly(Index.on(found.apply("ix"), List.of(found.apply("c"), found.apply(""))));
    }

    /**
     * Whether the database accepts a name.
     * @param name the name, between double quotes
     * @return whether it does
     */
    protected boolean accepts(String name) {
        return true;
    }

    // at once, and in one transaction where there is such a thing
    private void createTables(Connection connection, int from, int to) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (int i = from; i < to; i++) {
                statement.addBatch("""
                        create table item_%d (id integer not null primary key, name varchar(10) check (name <> ''),
                            parent integer, unique (name), foreign key (parent) references item_%d (id))
                        """.formatted(i, Math.max(0, i - 1)));
                statement.addBatch("create index ix_item_%d on item_%d (parent, name)".formatted(i, i));
                if (hasSequences()) {
                    statement.addBatch(createSequence("item_%d_seq".formatted(i)));
                }
            }
            statement.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /**
     * The statement that creates a sequence.
     * @param name its name
     * @return the statement
     */
    protected String createSequence(String name) {
        return "create sequence " + name;
    }

    static void createInspected(Connection connection, Class<?> tests) throws SQLException {
        for (String sql : resource("inspected.sql", tests).split(";\\s*\\n")) {
            execute(connection, sql);
        }
    }

    private static String resource(String name, Class<?> tests) {
        try (InputStream resource = tests.getResourceAsStream(name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private void write(String name, String text) {
        try {
            Files.writeString(Path.of("src/test/resources", getClass().getPackageName().replace('.', '/'), name), text);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    protected static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

}
