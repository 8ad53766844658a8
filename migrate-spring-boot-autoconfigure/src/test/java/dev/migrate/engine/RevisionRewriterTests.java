package dev.migrate.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.migrate.Migrate;
import dev.migrate.MigrationListener;
import dev.migrate.RebasedRevision;
import dev.migrate.RevisionFormat;
import dev.migrate.SquashRequest;
import dev.migrate.SquashedRevision;
import dev.migrate.database.Engine;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.database.OnEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two developers' branches on {@code aaaa01}: {@code bbbb02} and {@code cccc03}, on which
 * {@code dddd04} builds.
 */
@OnEngine(Engine.H2)
@FreshDatabaseForEachTest
class RevisionRewriterTests {

    private static final String RESOURCES = "src/main/resources/db/migrate/";

    private static final String SOURCES = "src/main/java/db/migrate/";

    private final DataSource dataSource;

    private Project project;

    RevisionRewriterTests(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @BeforeEach
    void writeRevisions(@TempDir Path directory) {
        this.project = new Project(directory);
        script("aaaa01");
        script("bbbb02", "revises: aaaa01");
        script("cccc03", "revises: aaaa01");
        script("dddd04", "revises: cccc03");
        this.project.build();
    }

    private void script(String id, String... headers) {
        this.project.file(RESOURCES + id + ".sql",
                Project.script(id, headers)
                    .replace("-- upgrade\n", "-- upgrade\ncreate table made_by_%s (id bigint);\n".formatted(id))
                    .replace("-- downgrade\n", "-- downgrade\ndrop table made_by_%s;\n".formatted(id)));
    }

    private void java(String id, String parent, String upgrade) {
        this.project.file(SOURCES + "R" + id + ".java", """
                package db.migrate;
                import dev.migrate.*;
                @Revision(id = "%s", revises = "%s")
                class R%s implements Migration {
                    @Override
                    public void upgrade(Operations op) throws Exception {
                        %s
                    }
                }
                """.formatted(id, parent, id, upgrade));
    }

    @Test
    void oneHeadIsRebasedOntoTheOtherAndItsChildrenComeAlong() {
        upgrade("bbbb02");

        RebasedRevision rebased = migrate().rebase("cccc", List.of("bbbb"));

        assertThat(rebased).isEqualTo(new RebasedRevision("cccc03", List.of("aaaa01"), List.of("bbbb02"),
                this.project.path(RESOURCES + "cccc03.sql")));
        this.project.clean().build();
        assertThat(migrate().graph().heads()).containsExactly("dddd04");
        assertThat(upgrade("head")).containsExactly("cccc03", "dddd04");
    }

    @Test
    void nothingIsWrittenWhereTheParentIsTheSame() throws IOException {
        upgrade("heads");
        String before = text(RESOURCES + "cccc03.sql");

        RebasedRevision rebased = migrate().rebase("cccc03", List.of("aaaa01"));

        assertThat(rebased.from()).isEqualTo(rebased.to()).containsExactly("aaaa01");
        assertThat(text(RESOURCES + "cccc03.sql")).isEqualTo(before);
    }

    @Test
    void anAppliedRevisionIsNotRebased() throws IOException {
        upgrade("dddd04");
        String before = text(RESOURCES + "cccc03.sql");

        assertThat(messageOfRebase("cccc03", "bbbb02")).isEqualTo(
                "Revision cccc03 cannot be rebased, because it is applied to this database, which is at dddd04: the "
                        + "database would pass for having what comes before it then. Nothing was changed. Take it back "
                        + "first with: migrate downgrade aaaa01; or join the branches with: migrate merge heads");
        assertThat(text(RESOURCES + "cccc03.sql")).isEqualTo(before);

        migrate().downgrade("aaaa01", MigrationListener.NONE);
        assertThat(migrate().rebase("cccc03", List.of("bbbb02")).to()).containsExactly("bbbb02");
    }

    @Test
    void aRevisionThatTheHistoryHasAppliedIsNotRebased() {
        upgrade("dddd04");
        new JdbcTemplate(this.dataSource).update("delete from migrate_version");

        assertThat(messageOfRebase("cccc03", "bbbb02")).contains(
                "the history of this database has it applied on 2026-11-20T21:45:00Z and not taken back since",
                "its version rows (none)", "migrate stamp cccc03");
    }

    @Test
    void aDatabaseAtAnUnknownRevisionCannotTellWhatIsApplied() {
        upgrade("aaaa01");
        new JdbcTemplate(this.dataSource).update("update migrate_version set version_num = 'lost'");

        assertThat(messageOfRebase("cccc03", "bbbb02")).contains("The database is at revision 'lost'")
            .endsWith("Nothing was changed");
    }

    @Test
    void whatWouldBeNoGraphIsNotWritten() throws IOException {
        String before = text(RESOURCES + "cccc03.sql");

        assertThat(messageOfRebase("cccc03", "dddd04")).contains("form a cycle").endsWith("Nothing was changed");
        assertThat(messageOfRebase("cccc03", "nowhere")).contains("There is no revision")
            .endsWith("Nothing was changed");

        assertThat(text(RESOURCES + "cccc03.sql")).isEqualTo(before);
    }

    private String messageOfRebase(String revision, String parent) {
        return this.project.messageOf(() -> migrate().rebase(revision, List.of(parent)));
    }

    @Test
    void theFilesOfTheRangeGiveWayToOne() throws IOException {
        SquashedRevision squashed = squash("cccc03:dddd04", RevisionFormat.SQL);

        assertThat(squashed.file()).isEqualTo(this.project.path(RESOURCES + "dddd04_release_1.sql"));
        assertThat(squashed.removed()).containsExactly(this.project.path(RESOURCES + "cccc03.sql"),
                this.project.path(RESOURCES + "dddd04.sql"));
        assertThat(squashed.reversible()).isTrue();
        assertThat(files(RESOURCES)).containsExactly("aaaa01.sql", "bbbb02.sql", "dddd04_release_1.sql");
        assertThat(text(RESOURCES + "dddd04_release_1.sql")).isEqualTo("""
                -- Release 1.
                -- revision: dddd04
                -- revises: aaaa01
                -- replaces: cccc03
                -- created: 2026-11-20T21:45:00Z

                -- upgrade
                -- from cccc03: message of cccc03
                create table made_by_cccc03 (id bigint);

                -- from dddd04: message of dddd04
                create table made_by_dddd04 (id bigint);

                -- downgrade
                -- from dddd04: message of dddd04
                drop table made_by_dddd04;

                -- from cccc03: message of cccc03
                drop table made_by_cccc03;
                """);
    }

    @Test
    void theNewFileMayHaveTheNameOfOneOfTheOld() throws IOException {
        squash("cccc03:dddd04", RevisionFormat.SQL);
        migrate().rebase("bbbb02", List.of("base"));
        this.project.clean().build();

        SquashedRevision again = squash("aaaa01:dddd04", RevisionFormat.SQL);

        assertThat(again.replaces()).containsExactly("cccc03", "aaaa01");
        assertThat(again.removed()).containsExactly(this.project.path(RESOURCES + "aaaa01.sql"));
        assertThat(files(RESOURCES)).containsExactly("bbbb02.sql", "dddd04_release_1.sql");
    }

    @Test
    void theRangeAsJava() throws IOException {
        java("eeee05", "dddd04", "op.execute(\"delete from made_by_cccc03\");");
        this.project.build();

        SquashedRevision squashed = squash("cccc03:eeee05", RevisionFormat.JAVA);

        assertThat(squashed.reversible()).isFalse();
        assertThat(text(SOURCES + "Reeee05_Release1.java")).isEqualTo(
                """
                        package db.migrate;

                        import dev.migrate.Migration;
                        import dev.migrate.Operations;
                        import dev.migrate.Revision;

                        /** Release 1. */
                        @Revision(id = "eeee05", revises = "aaaa01", replaces = { "cccc03", "dddd04" }, created = "2026-11-20T21:45:00Z")
                        class Reeee05_Release1 implements Migration {

                            @Override
                            public void upgrade(Operations op) {
                                // from cccc03: message of cccc03
                                op.execute("create table made_by_cccc03 (id bigint)");

                                // from dddd04: message of dddd04
                                op.execute("create table made_by_dddd04 (id bigint)");

                                // from eeee05
                                op.execute("delete from made_by_cccc03");
                            }

                        }
                        """);
    }

    @Test
    void aDatabaseInTheMiddleIsToldToFinishTheRange() {
        upgrade("cccc03");

        assertThat(messageOfSquash("base:dddd04", RevisionFormat.SQL)).contains("Revision bbbb02", "revises aaaa01");
        assertThat(messageOfSquash("cccc03:dddd04", RevisionFormat.SQL)).isEqualTo(
                "This database is in the middle of the range: 1 of 2 revisions are applied, and it could not go on from "
                        + "there. Nothing was written. Finish the range first with: migrate upgrade dddd04");
    }

    @Test
    void aDatabaseLeftInTheMiddleIsToldHowToGoOn() {
        squash("cccc03:dddd04", RevisionFormat.SQL);
        upgrade("cccc03");
        this.project.clean().build();

        assertThat(this.project.messageOf(() -> upgrade("heads"))).contains(
                "The database is at revision 'cccc03', which is in the middle of what revision dddd04 stands for",
                "with the version of the application from before the squash", "`migrate stamp --purge dddd04`");
    }

    @Test
    void filesLeftFromBeforeTheSquashAreFound() {
        squash("cccc03:dddd04", RevisionFormat.SQL);
        this.project.build();

        assertThat(this.project.messageOf(() -> migrate().heads())).contains("Revision id 'dddd04' is used twice",
                "replaces 'cccc03', which is also there itself", "build them again from clean");
    }

    @Test
    void aRevisionThatNeedsTheDatabaseIsNotSquashed() throws IOException {
        java("eeee05", "dddd04", "try { op.connection(); } catch (MigrateException ex) { op.execute(\"x\"); }");
        java("ffff06", "eeee05", "if (op.dialect().equals(\"h2\")) { op.dropTable(\"made_by_cccc03\"); }");
        java("abab07", "ffff06", "throw new IllegalStateException(\"no\");");
        this.project.build();
        List<String> before = files(SOURCES);

        assertThat(messageOfSquash("dddd04:eeee05", RevisionFormat.SQL))
            .isEqualTo("Revision eeee05 (db/migrate/Reeee05.java) cannot be squashed: it works on the connection "
                    + "(op.connection()), and what it does there is no operation. Nothing was written. Leave it out of "
                    + "the range");
        assertThat(messageOfSquash("ffff06:abab07", RevisionFormat.JAVA)).contains("Revision ffff06 ",
                "it asks which database it runs on (op.dialect())");
        assertThat(messageOfSquash("ffff06:abab07", RevisionFormat.SQL)).contains("Revision abab07 ",
                "without a database it fails with java.lang.IllegalStateException: no");
        assertThat(files(SOURCES)).isEqualTo(before);
    }

    @Test
    void aRevisionWithoutSourceIsNotSquashed() throws IOException {
        Files.delete(this.project.path(RESOURCES + "cccc03.sql"));

        assertThat(messageOfSquash("cccc03:dddd04", RevisionFormat.SQL))
            .startsWith("The source of revision cccc03 is not at <project>/" + RESOURCES + "cccc03.sql");
        assertThat(files(RESOURCES)).containsExactly("aaaa01.sql", "bbbb02.sql", "dddd04.sql");
    }

    private String messageOfSquash(String range, RevisionFormat format) {
        return this.project.messageOf(() -> squash(range, format));
    }

    private SquashedRevision squash(String range, RevisionFormat format) {
        return migrate().squash(new SquashRequest(range, "release 1", format));
    }

    private List<String> upgrade(String target) {
        return migrate().upgrade(target, MigrationListener.NONE).stream().map((entry) -> entry.revision()).toList();
    }

    private Migrate migrate() {
        return this.project.on(this.dataSource);
    }

    private String text(String file) throws IOException {
        return Files.readString(this.project.path(file));
    }

    private List<String> files(String path) throws IOException {
        try (Stream<Path> files = Files.list(this.project.path(path))) {
            return files.map((file) -> file.getFileName().toString()).sorted().toList();
        }
    }

}
