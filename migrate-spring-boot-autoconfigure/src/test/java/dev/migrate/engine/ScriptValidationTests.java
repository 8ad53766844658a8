package dev.migrate.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.Finding;
import dev.migrate.Finding.Kind;
import dev.migrate.HistoryEntry;
import dev.migrate.Migrate;
import dev.migrate.MigrateException;
import dev.migrate.MigrationListener;
import dev.migrate.Outcome;
import dev.migrate.ValidationFailedException;
import dev.migrate.database.Engine;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.database.OnEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What is found where that which was applied does not fit the scripts any more.
 */
@OnEngine(Engine.H2)
@FreshDatabaseForEachTest
class ScriptValidationTests {

    private static final String SQL = """
            -- Create author.
            -- revision: 1a
            -- created: 2026-11-01T00:00:00Z
            -- upgrade
            create table author (id integer);
            create table pen (id integer);
            -- downgrade
            drop table author;
            """;

    private static final String JAVA = """
            import dev.migrate.*;
            @Revision(id = "2b", revises = "1a", created = "2026-11-02T00:00:00Z")
            class R2b_AddName implements Migration {
                public void upgrade(Operations op) {
                    op.addColumn("author", "name", ColumnTypes.varchar(100));
                }
                public void downgrade(Operations op) {
                    op.dropColumn("author", "name");
                }
            }
            """;

    private final DataSource dataSource;

    @TempDir
    Path directory;

    private Project project;

    ScriptValidationTests(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @BeforeEach
    void applied() {
        this.project = new Project(this.directory).sql("1a.sql", SQL).java("R2b_AddName", JAVA);
        migrate().upgrade("heads", MigrationListener.NONE);
    }

    private Migrate migrate() {
        return this.project.on(this.dataSource);
    }

    /**
     * The same revisions with other texts.
     */
    private void edited(String sql, String java) {
        this.project.clean().sql("1a.sql", sql).java("R2b_AddName", java);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = this.dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    void nothingIsFoundWhereNothingWasEdited() {
        assertThat(migrate().findings()).isEmpty();
        assertThatNoException().isThrownBy(() -> migrate().validate("heads"));
    }

    @Test
    void commentsLineEndsAndWhatIsNotTheUpgradeMayBeEdited() {
        edited(SQL.replace("Create author", "Create the author")
            .replace("drop table author", "drop table pen")
            .replace("\n", "\r\n"), JAVA.replace("op.dropColumn(\"author\", \"name\");", ""));

        assertThat(migrate().findings()).isEmpty();
    }

    @Test
    void editedScriptsAreFoundWhateverTheyAreWrittenIn() {
        edited(SQL.replace("pen (id integer)", "pen (id bigint)"), JAVA.replace("100", "200"));

        assertThat(migrate().findings()).extracting(Finding::revision, Finding::kind)
            .containsExactly(tuple("1a", Kind.EDITED_SCRIPT), tuple("2b", Kind.EDITED_SCRIPT));
        assertThatExceptionOfType(ValidationFailedException.class).isThrownBy(() -> migrate().validate("heads"))
            .withMessageContaining("Revision 1a (db/migrate/1a.sql) was edited after it had been applied on 2026-")
            .withMessageContaining("Nothing was changed.")
            .withMessageContaining("migrate repair REVISION --reason");
    }

    @Test
    void editIsAcceptedForAReasonThatTheHistoryKeeps() {
        edited(SQL, JAVA.replace("100", "200"));
        assertThatExceptionOfType(MigrateException.class)
            .isThrownBy(() -> migrate().repair("2b", " ", MigrationListener.NONE))
            .withMessageContaining("accepted for a reason");
        assertThatExceptionOfType(MigrateException.class)
            .isThrownBy(() -> migrate().repair("1a", "why not", MigrationListener.NONE))
            .withMessageContaining("There is nothing about revision 1a that could be accepted");

        migrate().repair("2b", "widened by hand", MigrationListener.NONE);

        assertThat(migrate().findings()).isEmpty();
        HistoryEntry entry = migrate().history().get(2);
        assertThat(entry.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(entry.message()).isEqualTo("widened by hand");
        assertThat(entry.revision()).isEqualTo("2b");

        edited(SQL, JAVA);
        assertThat(migrate().findings()).extracting(Finding::kind).containsExactly(Kind.EDITED_SCRIPT);
    }

    @Test
    void missingScriptIsFoundAndMayBeAccepted() throws SQLException {
        execute("update migrate_version set version_num = '1a'");
        this.project.clean().sql("1a.sql", SQL);

        assertThat(migrate().findings()).extracting(Finding::description)
            .containsExactly("Revision 2b (add name) was applied, and its script is not there any more");
        migrate().repair("2b", "it never went live", MigrationListener.NONE);
        assertThat(migrate().findings()).isEmpty();
    }

    @Test
    void rowOfTheVersionTableThatNoScriptIsOfIsFound() throws SQLException {
        execute("insert into migrate_version values ('ghost')");

        assertThat(migrate().findings()).extracting(Finding::kind).containsExactly(Kind.UNKNOWN_REVISION);
        assertThatExceptionOfType(MigrateException.class).isThrownBy(() -> migrate().validate("heads"))
            .withMessageContaining("The database is at revision 'ghost', which no revision file has.");
    }

    @Test
    void revisionThatWasAppliedAfterALaterOneIsFoundAndHarmless() {
        this.project.sql("3c.sql", """
                -- Written long ago.
                -- revision: 3c
                -- revises: 2b
                -- created: 2026-10-01T00:00:00Z
                -- upgrade
                -- downgrade
                """);
        migrate().upgrade("heads", MigrationListener.NONE);

        assertThat(migrate().findings()).extracting(Finding::description)
            .containsExactly("Revision 3c (db/migrate/3c.sql) was applied after 2b, which was written later");
        assertThatNoException().isThrownBy(() -> migrate().validate("heads"));
    }

    @Test
    void otherSqlOfTheSameScriptIsTheLibrarysAndNoEdit() throws SQLException {
        execute("update migrate_history set checksum = 'sha256:0' where revision = '2b'");
        assertThat(migrate().findings()).isEmpty();

        execute("update migrate_history set library_version = '0.9' where revision = '2b'");

        assertThat(migrate().findings()).extracting(Finding::kind).containsExactly(Kind.LIBRARY_CHANGE);
        assertThatNoException().isThrownBy(() -> migrate().validate("heads"));
        migrate().repair("2b", "read the difference", MigrationListener.NONE);
        assertThat(migrate().findings()).isEmpty();
    }

    @Test
    void sameSqlOfAScriptThatAnotherLibraryHashedOtherwiseIsNoEdit() throws SQLException {
        execute("update migrate_history set script_checksum = 'sha256:0', library_version = '0.9'");

        assertThat(migrate().findings()).isEmpty();
    }

    @Test
    void scriptThatNeedsADatabaseOrNeverSaysTheSameIsNotJudged() {
        this.project.java("R3c_Stir", """
                import dev.migrate.*;
                @Revision(id = "3c", revises = "2b")
                class R3c_Stir implements Migration {
                    public void upgrade(Operations op) throws Exception {
                        op.execute("insert into author (name) values ('" + System.nanoTime() + "')");
                    }
                    public void downgrade(Operations op) {
                    }
                }
                """).java("R4d_Ask", """
                import dev.migrate.*;
                @Revision(id = "4d", revises = "3c")
                class R4d_Ask implements Migration {
                    public void upgrade(Operations op) throws Exception {
                        op.connection().isValid(1);
                    }
                    public void downgrade(Operations op) {
                    }
                }
                """);
        migrate().upgrade("heads", MigrationListener.NONE);

        assertThat(migrate().findings()).isEmpty();
    }

    @Test
    void whatWasTakenBackMayBeEdited() {
        migrate().downgrade("1a", MigrationListener.NONE);
        edited(SQL, JAVA.replace("100", "200"));

        assertThat(migrate().findings()).isEmpty();
        assertThat(List.of(migrate().upgrade("heads", MigrationListener.NONE))).hasSize(1);
        assertThat(migrate().findings()).isEmpty();
    }

}
