package dev.migrate.engine;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.migrate.HistoryEntry;
import dev.migrate.Migrate;
import dev.migrate.MigrateException;
import dev.migrate.MigrationListener;
import dev.migrate.RevisionDescription;
import dev.migrate.ScriptRequest;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.database.ScriptClient;
import dev.migrate.database.TestDatabase;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.revision.Direction;
import dev.migrate.schema.Schema;
import dev.migrate.script.SplitScript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A script leaves what the command itself leaves: the same schema, the same rows, and the
 * same account of what was done.
 */
@FreshDatabaseForEachTest
abstract class OfflineContract {

    private final TestDatabase database;

    @TempDir
    Path directory;

    private Project project;

    OfflineContract(TestDatabase database) {
        this.database = database;
    }

    /**
     * Runs a script by the database's own client, or else by its driver.
     */
    private void run(TestDatabase target, String script) throws Exception {
        ScriptClient client = ScriptClient.find(target.engine()).orElse(null);
        if (client != null) {
            client.run(target, script);
            return;
        }
        try (Connection connection = target.connect(); Statement statement = connection.createStatement()) {
            Dialect dialect = Dialects.of(connection);
            for (String sql : SplitScript.statements(script, dialect.name(), dialect.scriptStyle().terminator())) {
                statement.execute(sql);
            }
        }
    }

    /**
     * Whether scripts can depend on what the version table says.
     */
    abstract boolean hasConditions();

    @BeforeEach
    void createProject() {
        this.project = new Project(this.directory).java("R1aAddAccount", """
                import dev.migrate.*;

                @Revision(id = "1a")
                public class R1aAddAccount implements Migration {

                    @Override
                    public void upgrade(Operations op) {
                        op.createTable("account", (table) -> {
                            table.column("id", ColumnTypes.bigint()).notNull().identity();
                            table.column("email", ColumnTypes.varchar(100));
                            table.column("active", ColumnTypes.bool()).notNull().defaultSql("true");
                            table.primaryKey("id");
                        });
                    }

                    @Override
                    public void downgrade(Operations op) {
                        op.dropTable("account");
                    }

                }
                """).java("R2bWidenEmail", """
                import dev.migrate.*;

                @Revision(id = "2b", revises = "1a", message = "it's \\\\ wide; 100 %")
                public class R2bWidenEmail implements Migration {

                    @Override
                    public void upgrade(Operations op) {
                        op.alterColumn("account", "email", (column) -> column.type(ColumnTypes.varchar(320)));
                        op.addColumn("account", "note", ColumnTypes.varchar(80));
                    }

                    @Override
                    public void downgrade(Operations op) {
                        op.dropColumn("account", "note");
                        op.alterColumn("account", "email", (column) -> column.type(ColumnTypes.varchar(100)));
                    }

                }
                """).sql("3c_notes.sql", """
                -- Add notes.
                -- revision: 3c
                -- revises: 2b
                -- branch-labels: notes
                -- upgrade
                insert into account (email, note) values ('a@b.example', 'one; two -- three'); -- the first
                insert into account (email, note) values ('c@d.example', 'it''s four')
                -- and last
                ;
                -- downgrade
                delete from account;
                """).sql("4d_left.sql", """
                -- revision: 4d
                -- revises: 2b
                -- depends-on: notes
                -- upgrade
                create table letter (id int not null, constraint pk_letter primary key (id));
                -- downgrade
                drop table letter;
                """).sql("5e_merge.sql", Project.script("5e", "revises: 3c, 4d"));
    }

    @Test
    void upgradeScriptLeavesWhatTheUpgradeLeaves() throws Exception {
        try (TestDatabase other = TestDatabase.create(this.database.engine())) {
            migrate(other).upgrade("heads", MigrationListener.NONE);
            run(this.database, script(new ScriptRequest(Direction.UPGRADE, List.of("base:heads"), null, false)));
            assertSame(other);
        }
    }

    @Test
    void scriptGoesOnWhereTheDatabaseIs() throws Exception {
        try (TestDatabase other = TestDatabase.create(this.database.engine())) {
            migrate(other).upgrade("heads", MigrationListener.NONE);
            migrate(this.database).upgrade("1a", MigrationListener.NONE);
            run(this.database, script(new ScriptRequest(Direction.UPGRADE, List.of("1a:3c"), null, false)));
            migrate(this.database).upgrade("heads", MigrationListener.NONE);
            assertSame(other);
        }
    }

    @Test
    void downgradeScriptLeavesWhatTheDowngradeLeaves() throws Exception {
        try (TestDatabase other = TestDatabase.create(this.database.engine())) {
            for (TestDatabase each : List.of(other, this.database)) {
                migrate(each).upgrade("heads", MigrationListener.NONE);
            }
            migrate(other).downgrade("1a", MigrationListener.NONE);
            run(this.database, script(new ScriptRequest(Direction.DOWNGRADE, List.of("heads:1a"), null, false)));
            assertThat(schema(this.database)).isEqualTo(schema(other));
            assertThat(current(this.database)).isEqualTo(current(other));
            assertThat(history(this.database)).isEqualTo(history(other));
        }
    }

    @Test
    void scriptsOfTheGoldenFilesRun() throws Exception {
        String written = Files.readString(OfflineGoldenTests.DIRECTORY.resolve(dialect() + ".txt"));
        Map<String, String> scripts = new LinkedHashMap<>();
        for (String section : written.substring("==== ".length()).split("\n==== ")) {
            scripts.put(section.lines().findFirst().orElseThrow(), section.substring(section.indexOf('\n') + 1));
        }
        assertThat(scripts).hasSize(4);

        run(this.database, scripts.get("upgrade base:head"));
        assertThat(current(this.database)).containsExactly("2b");
        run(this.database, scripts.get("downgrade head:1a"));
        assertThat(current(this.database)).containsExactly("1a");
        if (hasConditions()) {
            run(this.database, scripts.get("upgrade base:head, idempotent"));
            run(this.database, scripts.get("upgrade base:head, idempotent"));
            assertThat(current(this.database)).containsExactly("2b");
        }
        try (TestDatabase other = TestDatabase.create(this.database.engine())) {
            run(other, scripts.get("stamp 2b"));
            assertThat(current(other)).containsExactly("2b");
        }
    }

    @Test
    void stampScriptMovesTheRowsAlone() throws Exception {
        run(this.database, script(new ScriptRequest(Direction.STAMP, List.of("3c"), null, false)));

        assertThat(current(this.database)).containsExactly("3c");
        assertThat(schema(this.database)).isEqualTo(Schema.EMPTY);
    }

    @Test
    void scriptThatSkipsWhatIsDoneCanBeRunAgainAndFromAnywhere() throws Exception {
        ScriptRequest request = new ScriptRequest(Direction.UPGRADE, List.of("base:heads"), dialect(), true);
        if (!hasConditions()) {
            assertThatExceptionOfType(MigrateException.class).isThrownBy(() -> script(request))
                .withMessageContaining("Leave --idempotent out");
            return;
        }
        String script = script(request);
        try (TestDatabase other = TestDatabase.create(this.database.engine())) {
            migrate(other).upgrade("heads", MigrationListener.NONE);
            migrate(this.database).upgrade("2b", MigrationListener.NONE);
            run(this.database, script);
            assertSame(other);
            run(this.database, script);
            assertSame(other);
        }
    }

    @Test
    void downgradeThatSkipsWhatIsTakenBackCanBeRunAgain() throws Exception {
        if (!hasConditions()) {
            return;
        }
        migrate(this.database).upgrade("heads", MigrationListener.NONE);
        String script = script(new ScriptRequest(Direction.DOWNGRADE, List.of("heads:base"), dialect(), true));

        run(this.database, script);
        run(this.database, script);

        assertThat(current(this.database)).isEmpty();
        assertThat(schema(this.database)).isEqualTo(Schema.EMPTY);
    }

    @Test
    void revisionThatNeedsTheConnectionIsNotWritten() {
        this.project.java("R6f_Count", """
                import dev.migrate.*;

                @Revision(id = "6f", revises = "5e")
                public class R6f_Count implements Migration {

                    @Override
                    public void upgrade(Operations op) {
                        op.connection();
                    }

                }
                """);
        assertThat(this.project
            .messageOf(() -> script(new ScriptRequest(Direction.UPGRADE, List.of("base:heads"), dialect(), false))))
            .isEqualTo(
                    """
                            Upgrade of revision 6f (count, db/migrate/R6f_Count.java) cannot be written as SQL.
                            It works on the connection, and an SQL script has none. Run it on the database, or write what it does with operations and SQL
                            Nothing was written, and no database was touched""");
    }

    private String dialect() throws SQLException {
        try (Connection connection = this.database.connect()) {
            return Dialects.of(connection).name();
        }
    }

    private Migrate migrate(TestDatabase on) {
        return this.project.on(on.dataSource());
    }

    final Project project() {
        return this.project;
    }

    final String script(ScriptRequest request) {
        StringWriter script = new StringWriter();
        migrate(this.database).script(request, new PrintWriter(script));
        return script.toString();
    }

    private void assertSame(TestDatabase other) throws SQLException {
        assertThat(schema(this.database)).isEqualTo(schema(other));
        assertThat(current(this.database)).isEqualTo(current(other));
        assertThat(accounts(this.database)).isEqualTo(accounts(other));
        assertThat(history(this.database)).isEqualTo(history(other));
    }

    private static Schema schema(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            Schema schema = Dialects.of(connection).inspector().inspect(connection, List.of());
            return new Schema(
                    schema.tables().stream().filter((table) -> !table.name().name().startsWith("migrate_")).toList(),
                    schema.sequences());
        }
    }

    private List<String> current(TestDatabase database) {
        return migrate(database).status().current().stream().map(RevisionDescription::id).toList();
    }

    private static List<String> accounts(TestDatabase database) {
        return new JdbcTemplate(database.dataSource()).queryForList("select note from account order by id",
                String.class);
    }

    private List<String> history(TestDatabase database) {
        return migrate(database).history().stream().map(OfflineContract::line).toList();
    }

    private static String line(HistoryEntry entry) {
        return "%s %s %s %s %d %s %s".formatted(entry.direction(), entry.revision(), entry.message(), entry.outcome(),
                entry.statements(), entry.checksum(), entry.scriptChecksum());
    }

}
