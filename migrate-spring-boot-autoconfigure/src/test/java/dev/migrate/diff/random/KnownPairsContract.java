package dev.migrate.diff.random;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import dev.migrate.database.TestDatabase;
import dev.migrate.dialect.Dialects;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identity;
import dev.migrate.schema.Index;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.Timing;
import dev.migrate.schema.UniqueConstraint;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static dev.migrate.ColumnTypes.bigint;
import static dev.migrate.ColumnTypes.integer;
import static dev.migrate.ColumnTypes.numeric;
import static dev.migrate.ColumnTypes.timestamp;
import static dev.migrate.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pairs of schemas that random numbers have found, without what had nothing to do with
 * it. What a database does not have is left out.
 */
abstract class KnownPairsContract {

    private static final Column NUMBER = Column.of("x", integer());

    private static final Column OTHER = Column.of("other", integer());

    @Test
    void aNumberedColumnBecomesOneOfATypeThatCannotBeNumbered(TestDatabase database) throws SQLException {
        tryPair(database, schema(table("account", null, numbered("x"), OTHER)),
                schema(table("account", null, Column.of("x", numeric(19, 4)), OTHER)));
    }

    @Test
    void aNumberedColumnHasMoreNumbersThanBefore(TestDatabase database) throws SQLException {
        tryPair(database, schema(table("account", "x", numbered("x").withType(bigint()))),
                schema(table("account", "x", numbered("x"))));
    }

    @Test
    void aNumberedKeyMakesWayForAnotherOne(TestDatabase database) throws SQLException {
        tryPair(database, schema(table("account", "x", numbered("x"))), schema(table("account", "y", numbered("y"))));
    }

    @Test
    void aNumberedColumnGoesWithItsKey(TestDatabase database) throws SQLException {
        tryPair(database, schema(table("account", "x", numbered("x"), OTHER)), schema(table("account", null, OTHER)));
    }

    @Test
    void aKeyGoesWhoseColumnGoesOnReferringToAnotherTable(TestDatabase database) throws SQLException {
        Table owner = table("owner", "x", NUMBER);
        Table account = table("account", "x", NUMBER).withForeignKeys(List.of(references("x", "owner")));
        tryPair(database, schema(owner, account), schema(owner, account.withPrimaryKey(null)));
    }

    @Test
    void aUniqueConstraintComesAndGoesOnAColumnThatRefersToAnotherTable(TestDatabase database) throws SQLException {
        Table owner = table("owner", "x", NUMBER);
        Table account = table("account", null, NUMBER).withForeignKeys(List.of(references("x", "owner")));
        Table unique = account.withUniqueConstraints(List.of(new UniqueConstraint("uq_a", List.of("x"))));
        tryPair(database, schema(owner, account), schema(owner, unique));
        tryPair(database, schema(owner, unique), schema(owner, account));
    }

    @Test
    void aColumnIsComputedToAnotherType(TestDatabase database) throws SQLException {
        Column computed = new Column("y", varchar(50), true, null, null, "upper(name)", null);
        Column name = Column.of("name", varchar(50));
        tryPair(database, schema(table("account", null, name, computed)),
                schema(table("account", null, name, computed.withType(varchar(255)))));
    }

    @Test
    void aColumnWithACheckGetsAnotherType(TestDatabase database) throws SQLException {
        Table account = table("account", null, NUMBER)
            .withCheckConstraints(List.of(new CheckConstraint("ck_a", "x > 0")));
        tryPair(database, schema(account), schema(account.withColumns(List.of(Column.of("x", numeric(19, 4))))));
    }

    @Test
    void aColumnOfAFewValuesReplacesAnother(TestDatabase database) throws SQLException {
        Column status = Column.of("status", new Enumeration(List.of("NEW", "DONE"))).withNullable(false);
        tryPair(database, schema(table("account", null, OTHER)), schema(table("account", null, status)));
    }

    @Test
    void aConditionRepeatsItselfWithinItself(TestDatabase database) throws SQLException {
        Table account = table("account", null, NUMBER, OTHER).withCheckConstraints(List
            .of(new CheckConstraint("ck_a", "x > 0 or x between 1 and 10 or x between 1 and 10 and other > 5")));
        tryPair(database, schema(account), Schema.EMPTY);
    }

    @Test
    void aUniqueColumnIsComputedFromNowOn(TestDatabase database) throws SQLException {
        UniqueConstraint unique = new UniqueConstraint("uq_a", List.of("größe", "other"));
        Column size = Column.of("größe", integer());
        tryPair(database, schema(table("account", null, NUMBER, OTHER, size).withUniqueConstraints(List.of(unique))),
                schema(table("account", null, NUMBER, OTHER,
                        new Column("größe", bigint(), true, null, null, "x + 1", null))
                    .withUniqueConstraints(List.of(unique))));
    }

    @Test
    void aColumnIsNoLongerNumberedAndStillNotNull(TestDatabase database) throws SQLException {
        tryPair(database, schema(table("account", null, numbered("x"), OTHER)),
                schema(table("account", null, numbered("x").withIdentity(null), OTHER)));
    }

    @Test
    void aTableTakesTheNameOfTheKeyOfAnother(TestDatabase database) throws SQLException {
        tryPair(database,
                schema(table("account", null, numbered("x")).withPrimaryKey(new PrimaryKey("pk_a", List.of("x")))),
                schema(table("owner", null, numbered("x")).withPrimaryKey(new PrimaryKey("pk_a", List.of("x")))));
    }

    @Test
    void aKeyWithoutANameIsCheckedWhereATransactionEnds(TestDatabase database) throws SQLException {
        boolean deferrable = possibilities(database).has(Trait.DEFERRABLE);
        Table account = table("account", "x", NUMBER).withPrimaryKey(
                new PrimaryKey(null, List.of("x"), deferrable ? Timing.INITIALLY_DEFERRED : Timing.NOT_DEFERRABLE));
        tryPair(database, schema(account), schema(account.withPrimaryKey(null)));
    }

    @Test
    void aTextHasTheUsualCollationAgainWithAnotherType(TestDatabase database) throws SQLException {
        String collation = collations().isEmpty() ? null : collations().get(0);
        Column name = Column.of("name", varchar(50)).withCollation(collation);
        tryPair(database, schema(table("account", null, name)),
                schema(table("account", null, Column.of("name", varchar(200)))));
    }

    @Test
    void aMomentIsThePresentOneUnlessSaidOtherwise(TestDatabase database) throws SQLException {
        Column moment = Column.of("größe", timestamp(6));
        tryPair(database, schema(table("größe", null, moment)),
                schema(table("größe", null, moment.withDefaultSql("current_timestamp"))));
    }

    @Test
    void aColumnOfAFewValuesKeepsTheirOrder(TestDatabase database) throws SQLException {
        Column status = Column.of("status", new Enumeration(List.of("NEW", "DONE", "GONE")));
        tryPair(database, schema(table("account", null, OTHER, status)),
                schema(table("account", null, OTHER, status.withNullable(false))));
        try (Connection connection = database.connect()) {
            Table account = Dialects.of(connection).inspector().inspect(connection, List.of()).tables().get(0);
            if (account.column("status").orElseThrow().type() instanceof Enumeration enumeration) {
                assertThat(enumeration.values()).containsExactly("NEW", "DONE", "GONE");
            }
        }
    }

    @Test
    void anIndexTheOtherWayRoundIsNoneForAForeignKey(TestDatabase database) throws SQLException {
        Table owner = table("owner", "x", NUMBER);
        Table account = table("account", null, NUMBER, OTHER);
        Table referring = account.withForeignKeys(List.of(references("x", "owner")));
        if (possibilities(database).has(Trait.DESCENDING_INDEX)) {
            referring = referring
                .withIndexes(List.of(new Index("ix_a", List.of(Index.Part.column("x").desc()), false)));
        }
        tryPair(database, schema(owner, account), schema(owner, referring));
        tryPair(database, schema(owner, referring), schema(owner, account));
    }

    @Test
    void aUniqueConstraintMakesWayForAnIndexOnAColumnThatRefersToAnotherTable(TestDatabase database)
            throws SQLException {
        Table owner = table("owner", "x", NUMBER);
        Table account = table("account", null, NUMBER).withForeignKeys(List.of(references("x", "owner")));
        tryPair(database, schema(owner, account.withIndexes(List.of(Index.on("ix_a", List.of("x"))))),
                schema(owner, account.withUniqueConstraints(List.of(new UniqueConstraint("uq_a", List.of("x"))))));
    }

    /**
     * What schemas have on this database.
     * @return the traits
     */
    abstract Set<Trait> traits();

    /**
     * How long a name can be.
     * @return the number of characters
     */
    abstract int longestName();

    /**
     * The collations that a text can have beside the usual one.
     * @return the names as SQL needs them
     */
    List<String> collations() {
        return List.of();
    }

    /**
     * Drops everything.
     * @param connection a connection to the database
     * @throws SQLException if it cannot be dropped
     */
    abstract void clear(Connection connection) throws SQLException;

    private Possibilities possibilities(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return possibilities(connection);
        }
    }

    final Possibilities possibilities(Connection connection) throws SQLException {
        return new Possibilities(Dialects.of(connection), traits(), longestName(), collations());
    }

    private void tryPair(TestDatabase database, Schema first, Schema second) throws SQLException {
        try (Connection connection = database.connect()) {
            Consistency consistency = new Consistency(possibilities(connection));
            new PairTrial(connection, Dialects.of(connection)).after(() -> clear(connection))
                .run(new SchemaPair(consistency.of(first), consistency.of(second)));
        }
    }

    private static Schema schema(Table... tables) {
        return new Schema(List.of(tables), List.of());
    }

    private static Table table(String name, @Nullable String key, Column... columns) {
        return Table.of(new QualifiedName(null, name), Arrays.asList(columns),
                (key != null) ? new PrimaryKey(null, List.of(key)) : null);
    }

    private static Column numbered(String name) {
        return Column.of(name, integer()).withNullable(false).withIdentity(Identity.BY_DEFAULT);
    }

    private static ForeignKey references(String column, String table) {
        return new ForeignKey("fk_a", List.of(column), new QualifiedName(null, table), List.of("x"),
                ReferentialAction.NO_ACTION, ReferentialAction.NO_ACTION);
    }

}
