package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.operation.CreateTable;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identity;
import dev.migrate.schema.Index;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import org.junit.jupiter.api.Test;

import static dev.migrate.ColumnTypes.bigint;
import static dev.migrate.ColumnTypes.bool;
import static dev.migrate.ColumnTypes.enumeration;
import static dev.migrate.ColumnTypes.integer;
import static dev.migrate.ColumnTypes.json;
import static dev.migrate.ColumnTypes.numeric;
import static dev.migrate.ColumnTypes.sqlType;
import static dev.migrate.ColumnTypes.text;
import static dev.migrate.ColumnTypes.timestampTz;
import static dev.migrate.ColumnTypes.tinyint;
import static dev.migrate.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * What every {@link Normalizer} promises.
 */
@FreshDatabaseForEachTest
public abstract class NormalizerContract {

    /**
     * The normalizer to test.
     * @return the normalizer
     */
    protected abstract Normalizer normalizer();

    /**
     * What finds the tables that were really created.
     * @return the inspector
     */
    protected abstract Inspector inspector();

    /**
     * What really creates tables.
     * @return the renderer
     */
    protected abstract Ddl ddl();

    /**
     * Whether the database has sequences.
     * @return whether it has
     */
    protected boolean hasSequences() {
        return true;
    }

    /**
     * Whether the database has checks.
     * @return whether it enforces them
     */
    protected boolean hasChecks() {
        return true;
    }

    /**
     * A default that takes the next value of a sequence.
     * @param sequence the name of the sequence
     * @return the default
     */
    protected abstract String nextValue(String sequence);

    /**
     * A type that the database does not accept.
     * @return the type
     */
    protected String unknownType() {
        return "no_such_type";
    }

    /**
     * A default for the present time.
     * @return the default
     */
    protected String now() {
        return "current_timestamp(6)";
    }

    @Test
    void givesWhatAnInspectionWouldFind(Connection connection) throws SQLException {
        Table wanted = account();
        Table normalized = normalizer().normalize(connection, List.of(wanted)).get(0);
        create(connection, wanted);
        Table found = inspector().inspect(connection, List.of()).tables().get(0);
        assertThat(normalized.name()).isEqualTo(found.name());
        assertThat(normalized.columns()).containsExactlyElementsOf(found.columns());
        assertThat(normalized.comment()).isEqualTo(found.comment());
        assertThat(normalized.primaryKey()).isEqualTo(wanted.primaryKey());
        assertThat(normalized.foreignKeys()).isEqualTo(found.foreignKeys());
        Set<String> chosen = Set.of("uq_account_name", "ck_account_balance", "ix_account_name", "ux_account_balance");
        assertThat(normalized.uniqueConstraints()).containsExactlyInAnyOrderElementsOf(found.uniqueConstraints()
            .stream()
            .map((unique) -> chosen.contains(unique.name()) ? unique : unique.withName(null))
            .toList());
        assertThat(normalized.checkConstraints()).containsExactlyInAnyOrderElementsOf(found.checkConstraints()
            .stream()
            .map((check) -> chosen.contains(check.name()) ? check : check.withName(null))
            .toList());
        assertThat(normalized.indexes()).containsExactlyInAnyOrderElementsOf(found.indexes());
    }

    @Test
    void leavesWhatAnInspectionFoundAsItIs(Connection connection) throws SQLException {
        create(connection, account());
        List<Table> found = inspector().inspect(connection, List.of()).tables();
        assertThat(normalizer().normalize(connection, found)).isEqualTo(found);
    }

    @Test
    void leavesAllThatAnInspectionCanFindAsItIs(Connection connection) throws SQLException {
        InspectorContract.createInspected(connection, getClass());
        List<Table> found = inspector().inspect(connection, List.of()).tables();
        assertThat(SchemaText.of(new Schema(normalizer().normalize(connection, found), List.of())))
            .isEqualTo(SchemaText.of(new Schema(found, List.of())));
    }

    @Test
    void leavesNothingBehind(Connection connection) throws SQLException {
        create(connection, account());
        Schema before = inspector().inspect(connection, List.of());
        normalizer().normalize(connection, before.tables());
        normalizer().normalize(connection, List.of(account()));
        assertThat(inspector().inspect(connection, List.of())).isEqualTo(before);
        assertThat(connection.getAutoCommit()).isTrue();
    }

    @Test
    void leavesNothingBehindWhenTheDatabaseRejectsATable(Connection connection) throws SQLException {
        Table invalid = Table.of(QualifiedName.of("invalid"), List.of(Column.of("id", sqlType(unknownType()))), null);
        Table invalidIndex = Table.of(QualifiedName.of("invalid_index"), List.of(Column.of("id", integer())), null)
            .withIndexes(List.of(Index.on("ix", List.of("no_such_column"))));
        for (Table rejected : List.of(invalid, invalidIndex)) {
            assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> normalizer().normalize(connection, List.of(account(), rejected)))
                .withMessageContaining("does not accept table " + rejected.name() + ":");
            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(inspector().inspect(connection, List.of())).isEqualTo(Schema.EMPTY);
        }
    }

    @Test
    void restoresTheAutoCommitState(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        normalizer().normalize(connection, List.of(account()));
        assertThat(connection.getAutoCommit()).isFalse();
    }

    @Test
    void handsNamesAndOrderThrough(Connection connection) throws SQLException {
        Table one = Table
            .of(new QualifiedName("one", "Item"), List.of(Column.of("Id", integer()), Column.of("\"a b\"", integer())),
                    null)
            .withUniqueConstraints(List.of(new UniqueConstraint("Same", List.of("Id"))))
            .withCheckConstraints(List.of(new CheckConstraint("Ck", "Id > 0")))
            .withIndexes(List.of(Index.on("\"Ix\"", List.of("\"a b\"", "Id"))));
        Table two = new Table(new QualifiedName("another", "Item"), one.columns(), null, one.uniqueConstraints(),
                List.of(), one.checkConstraints(), one.indexes(), null);
        List<Table> normalized = normalizer().normalize(connection, List.of(one, two));
        assertThat(normalized).extracting(Table::name).containsExactly(one.name(), two.name());
        assertThat(normalized).allSatisfy((table) -> {
            assertThat(table.columns()).isEqualTo(one.columns());
            assertThat(table.uniqueConstraints()).isEqualTo(one.uniqueConstraints());
            assertThat(table.checkConstraints()).extracting(CheckConstraint::name)
                .isEqualTo(hasChecks() ? List.of("Ck") : List.of());
            assertThat(table.indexes()).isEqualTo(one.indexes());
        });
    }

    @Test
    protected void acceptsADefaultFromASequence(Connection connection) throws SQLException {
        assumeTrue(hasSequences(), "The database has no sequences");
        Table ticket = Table.of(QualifiedName.of("ticket"),
                List.of(Column.of("number", bigint()).withDefaultSql(nextValue("ticket_number"))), null);
        Table withoutSequence = normalizer().normalize(connection, List.of(ticket)).get(0);
        assertThat(inspector().inspect(connection, List.of())).isEqualTo(Schema.EMPTY);
        InspectorContract.execute(connection, "create sequence ticket_number");
        Table withSequence = normalizer().normalize(connection, List.of(ticket)).get(0);
        assertThat(withSequence).isEqualTo(withoutSequence);
        assertThat(inspector().inspect(connection, List.of()).sequences()).hasSize(1);
        create(connection, ticket);
        assertThat(inspector().inspect(connection, List.of()).tables()).containsExactly(withSequence);
    }

    @Test
    void takesNothingForNothing(Connection connection) throws SQLException {
        assertThat(normalizer().normalize(connection, List.of())).isEmpty();
    }

    private void create(Connection connection, Table table) throws SQLException {
        for (SqlStatement statement : ddl().render(new CreateTable(table), TableLookup.NONE)) {
            InspectorContract.execute(connection, statement.sql());
        }
    }

    private Table account() {
        List<Column> columns = List.of(Column.of("id", bigint()).withNullable(false).withIdentity(Identity.BY_DEFAULT),
                Column.of("name", varchar(320))
                    .withNullable(false)
                    .withDefaultSql("'it''s'")
                    .withComment("It's a name"),
                Column.of("status", enumeration("NEW", "DONE")).withNullable(false).withDefaultSql("'NEW'"),
                Column.of("level", tinyint()).withDefaultSql("-1"), Column.of("active", bool()),
                Column.of("balance", numeric(10, 2)).withDefaultSql("0"), Column.of("note", text()),
                Column.of("document", json()),
                Column.of("created_at", timestampTz(6)).withNullable(false).withDefaultSql(now()),
                Column.of("debt", numeric(10, 2)).withGeneratedSql("balance*-1"), Column.of("parent_id", bigint()));
        return new Table(QualifiedName.of("account"), columns, new PrimaryKey(null, List.of("id")),
                List.of(new UniqueConstraint("uq_account_name", List.of("name")),
                        new UniqueConstraint(null, List.of("status", "level"))),
                List.of(new ForeignKey("fk_account_parent", List.of("parent_id"), QualifiedName.of("account"),
                        List.of("id"), ReferentialAction.CASCADE, ReferentialAction.NO_ACTION)),
                List.of(new CheckConstraint("ck_account_balance", "balance>0 or level in (1,2)"),
                        new CheckConstraint(null, "length(name)>1")),
                List.of(new Index("ix_account_name",
                        List.of(Index.Part.column("balance").desc(), Index.Part.column("name")), false),
                        new Index("ux_account_balance", List.of(Index.Part.column("balance")), true)),
                "It's an account");
    }

}
