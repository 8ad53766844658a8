package dev.migrate.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.migrate.ComparisonRequest;
import dev.migrate.Counterpart;
import dev.migrate.Difference;
import dev.migrate.GeneratedRevision;
import dev.migrate.Migrate;
import dev.migrate.MigrationListener;
import dev.migrate.RevisionRequest;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.database.TestDatabase;
import dev.migrate.dialect.Dialects;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;
import dev.migrate.schema.Index;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The entities are compared with what the scripts make of an empty database. The
 * application's own is not touched, and no other is left behind.
 */
@FreshDatabaseForEachTest
abstract class ShadowContract {

    private static final ComparisonRequest SHADOW = new ComparisonRequest(List.of(), Counterpart.SHADOW);

    private final TestDatabase database;

    @TempDir
    Path directory;

    private Project project;

    ShadowContract(TestDatabase database) {
        this.database = database;
    }

    /**
     * The shadow databases that there are.
     */
    abstract List<String> shadows() throws Exception;

    final TestDatabase database() {
        return this.database;
    }

    final Project project() {
        return this.project;
    }

    final Migrate migrate() {
        return this.project.on(application());
    }

    /**
     * Leads to the database as the application does.
     */
    DataSource application() {
        return this.database.dataSource();
    }

    @BeforeEach
    void createProject() {
        this.project = new Project(this.directory).java("R1a_AddAccount", """
                import dev.migrate.*;

                @Revision(id = "1a")
                public class R1a_AddAccount implements Migration {

                    @Override
                    public void upgrade(Operations op) throws Exception {
                        op.createTable("account", (table) -> {
                            table.column("id", ColumnTypes.bigint()).notNull();
                            table.column("email", ColumnTypes.varchar(100));
                            table.column("state", ColumnTypes.varchar(10)).defaultSql("'NEW'");
                            table.primaryKey("id");
                            table.check("ck_account_state", "state <> 'GONE'");
                        });
                        try (java.sql.Statement statement = op.connection().createStatement()) {
                            statement.executeUpdate("insert into account (id, email) values (1, 'a@b.example')");
                        }
                    }

                }
                """).sql("2b_index_email.sql", """
                -- Index email.
                -- revision: 2b
                -- revises: 1a
                -- upgrade
                create index ix_account_email on account (email);
                insert into account (id, email) values (2, 'shop.example');
                -- downgrade
                drop index ix_account_email;
                """).entities(new Schema(List.of(account(Column.of("born", Standard.of(Kind.DATE)))), List.of()));
    }

    private static Table account(Column... more) {
        Column id = Column.of("id", Standard.of(Kind.BIGINT)).withNullable(false);
        Column email = Column.of("email", Standard.of(Kind.VARCHAR, 100));
        Column state = Column.of("state", Standard.of(Kind.VARCHAR, 10)).withDefaultSql("'NEW'");
        Table table = Table.of(QualifiedName.of("account"),
                Stream.concat(Stream.of(id, email, state), Stream.of(more)).toList(),
                new PrimaryKey(null, List.of("id")));
        return table.withIndexes(List.of(new Index("ix_account_email", List.of(Index.Part.column("email")), false)))
            .withCheckConstraints(List.of(new CheckConstraint(null, "state <> 'GONE'")));
    }

    @Test
    void entitiesAreComparedWithWhatTheScriptsMake() throws Exception {
        assertThat(migrate().compare(SHADOW)).hasToString("[added column account.born]");
        assertThat(tables()).isEmpty();
        assertThat(shadows()).isEmpty();
    }

    @Test
    void databaseMayBeAtAnyRevisionOrChangedByHand() throws Exception {
        migrate().upgrade("1a", MigrationListener.NONE);
        execute("alter table account add column fax varchar(20)");
        assertThat(migrate().compare(SHADOW)).hasToString("[added column account.born]");
        assertThat(migrate().status().current()).extracting("id").containsExactly("1a");
    }

    @Test
    void revisionIsWrittenWithoutADatabaseThatIsUpToDate() throws Exception {
        GeneratedRevision revision = migrate().revision(autogenerate("3c"));
        assertThat(revision.differences()).containsExactly("added column account.born");
        assertThat(Files.readString(revision.file())).contains("revises = \"2b\"",
                "op.addColumn(\"account\", \"born\"");
        this.project.build();
        assertThat(migrate().compare(SHADOW)).isEmpty();
        assertThat(migrate().revision(autogenerate("4d")).file()).isNull();
        assertThat(shadows()).isEmpty();
    }

    private static RevisionRequest autogenerate(String id) {
        return new RevisionRequest("add born", List.of("head"), true, null, id, List.of(), List.of(), false, null, null,
                SHADOW, false);
    }

    @Test
    void scriptThatFailsIsNamedAndNothingStays() throws Exception {
        this.project.sql("3c_fail.sql", """
                -- Fail.
                -- revision: 3c
                -- revises: 2b
                -- upgrade
                insert into somewhere_else (id) values (1);
                """);
        assertThat(this.project.messageOf(() -> migrate().compare(SHADOW))).startsWith("""
                The scripts cannot be replayed on an empty database: revision 3c (fail, db/migrate/3c_fail.sql) failed.
                """)
            .contains("insert into somewhere_else (id) values (1)")
            .endsWith(
                    """
                            The application's database was not changed, and the one for the replay is gone. Correct db/migrate/3c_fail.sql so that it runs on an empty database too: what it needs must come from a revision before it""");
        assertThat(tables()).isEmpty();
        assertThat(shadows()).isEmpty();
    }

    @Test
    void databaseThatIsSetAsideIsEmptyAgainAfterwards() throws Exception {
        try (TestDatabase aside = TestDatabase.create(this.database.engine())) {
            this.project.shadow(aside.dataSource());
            for (int i = 0; i < 2; i++) {
                assertThat(migrate().compare(SHADOW)).hasToString("[added column account.born]");
                assertThat(tables(aside)).isEmpty();
            }
            assertThat(tables()).isEmpty();
        }
    }

    @Test
    void databaseThatIsSetAsideMustBeEmpty() throws Exception {
        try (TestDatabase aside = TestDatabase.create(this.database.engine())) {
            this.project.shadow(aside.dataSource());
            execute(aside, "create table precious (id int)");
            assertThat(this.project.messageOf(() -> migrate().compare(SHADOW)))
                .startsWith("The database of migrate.shadow.url is not empty: it has precious, and");
            assertThat(tables(aside)).containsExactly("precious");
        }
    }

    @Test
    void applicationsOwnDatabaseIsNotSetAside() throws Exception {
        this.project.shadow(this.database.dataSource());
        assertThat(this.project.messageOf(() -> migrate().compare(SHADOW)))
            .startsWith("migrate.shadow.url leads to the application's own database");
        assertThat(tables()).isEmpty();
    }

    @Test
    void databaseThatTheScriptsMadeHasNotDrifted() throws Exception {
        assertThat(migrate().drift(List.of())).isEmpty();
        for (String revision : List.of("1a", "2b")) {
            migrate().upgrade(revision, MigrationListener.NONE);
            assertThat(migrate().drift(List.of())).isEmpty();
        }
        assertThat(shadows()).isEmpty();
    }

    @Test
    void driftIsWhatSomebodyDidByHand() throws Exception {
        migrate().upgrade("2b", MigrationListener.NONE);
        execute("drop index ix_account_email" + (dropsIndexesOfTables() ? " on account" : ""));
        execute("alter table account add column fax varchar(20)");
        execute("create table scratchpad (id int not null, note varchar(10), primary key (id))");
        execute("create view fax_numbers as select fax from account");
        assertThat(migrate().drift(List.of())).extracting(Difference::description)
            .containsExactlyInAnyOrder("removed index ix_account_email on account(email)", "added column account.fax",
                    "added table scratchpad", "added view fax_numbers");
        assertThat(tables()).contains("account", "scratchpad");
        assertThat(shadows()).isEmpty();
    }

    @Test
    void driftIsFoundAtTheRevisionThatTheDatabaseIsAt() throws Exception {
        migrate().upgrade("1a", MigrationListener.NONE);
        execute("create index ix_account_email on account (email)");
        execute("drop table migrate_history");
        assertThat(migrate().drift(List.of())).hasToString("[added index ix_account_email on account(email)]");
    }

    /**
     * Whether an index is dropped together with the name of its table.
     */
    boolean dropsIndexesOfTables() {
        return false;
    }

    final void execute(String sql) throws SQLException {
        execute(this.database, sql);
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    final List<String> tables() throws SQLException {
        return tables(this.database);
    }

    private static List<String> tables(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return Dialects.of(connection)
                .inspector()
                .inspect(connection, List.of())
                .tables()
                .stream()
                .map((table) -> table.name().toString())
                .toList();
        }
    }

}
