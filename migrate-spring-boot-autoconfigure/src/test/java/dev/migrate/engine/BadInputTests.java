package dev.migrate.engine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.migrate.Migrate;
import dev.migrate.MigrationListener;
import dev.migrate.RevisionFormat;
import dev.migrate.RevisionRequest;
import dev.migrate.database.Engine;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.database.OnEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everything that people do wrong, and what they are told, word by word.
 */
@OnEngine(Engine.H2)
@FreshDatabaseForEachTest
class BadInputTests {

    private static final String SCRIPTS_ARE_WRONG = "\nThe database was not touched. Correct that, and see whether the "
            + "revisions fit together with: migrate history";

    private Project project;

    @TempDir
    Path directory;

    private final DataSource dataSource;

    BadInputTests(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @BeforeEach
    void createProject() {
        this.project = new Project(this.directory);
    }

    @Test
    void twoScriptsWithOneIdentifier() {
        this.project.revision("1a").java("R1a_Other", migration("@dev.migrate.Revision(id = \"1a\")\nclass R1a_Other"));
        assertThat(upgradeMessage()).isEqualTo("""
                Revision id '1a' is used twice: by 1a (db/migrate/1a.sql) and by 1a (db/migrate/R1a_Other.java). Give \
                one of them another id.""" + SCRIPTS_ARE_WRONG);
        assertThat(tables()).isEmpty();
    }

    @Test
    void twoScriptsWithOneIdentifierInTwoLocations() {
        this.project.revision("1a")
            .file("scripts/1a_copy.sql", "-- Copy.\n-- revision: 1a\n-- upgrade\n")
            .revision("2b", "revises: 1a");
        assertThat(upgradeMessage()).isEqualTo("""
                Revision id '1a' is used twice: by 1a (db/migrate/1a.sql) and by 1a (<project>/scripts/1a_copy.sql). \
                Give one of them another id.""" + SCRIPTS_ARE_WRONG);
    }

    @Test
    void parentThatDoesNotExist() {
        this.project.revision("2b", "revises: 1a");
        assertThat(upgradeMessage()).isEqualTo("""
                Revision 2b (db/migrate/2b.sql) revises '1a', which does not exist: bring its file back, or correct \
                the reference.""" + SCRIPTS_ARE_WRONG);
    }

    @Test
    void parentThatIsAbbreviated() {
        this.project.revision("3512b954651e").revision("2b", "revises: 3512b9");
        assertThat(upgradeMessage()).isEqualTo("""
                Revision 2b (db/migrate/2b.sql) revises '3512b9', which does not exist: ids cannot be abbreviated \
                here; write '3512b954651e'.""" + SCRIPTS_ARE_WRONG);
    }

    @Test
    void revisionsThatGoInACircle() {
        this.project.revision("1a").revision("2b", "revises: 1a, 4d").revision("3c", "revises: 2b");
        this.project.revision("4d", "revises: 3c");
        assertThat(upgradeMessage()).isEqualTo("""
                3 revisions form a cycle, so that none of them can be the first: 2b (db/migrate/2b.sql) revises 4d, \
                3c (db/migrate/3c.sql) revises 2b, 4d (db/migrate/4d.sql) revises 3c. Remove one of these references."""
                + SCRIPTS_ARE_WRONG);
    }

    @Test
    void severalFaultsAtOnce() {
        this.project.revision("1a", "revises: 0z").revision("2b", "revises: 1a", "depends-on: lost");
        assertThat(upgradeMessage()).isEqualTo(
                """
                        The revisions have 2 faults:
                          - Revision 1a (db/migrate/1a.sql) revises '0z', which does not exist: bring its file back, or correct the reference.
                          - Revision 2b (db/migrate/2b.sql) depends on 'lost', which does not exist: bring its file back, or correct the reference."""
                        + SCRIPTS_ARE_WRONG);
    }

    @Test
    void scriptWithoutHeader() {
        this.project.sql("1a.sql", "create table author (id bigint);\n");
        assertThat(upgradeMessage()).isEqualTo("""
                db/migrate/1a.sql:1:1: the file has no header. Begin it with "-- " and what the revision does, then \
                "-- revision: " and its identifier, then "-- upgrade"; or move the file out of the script locations"""
                + SCRIPTS_ARE_WRONG);
        assertThat(tables()).isEmpty();
    }

    @Test
    void scriptWithAnUnknownSectionBelowItsHeader() {
        this.project.sql("1a.sql", "-- Create.\n-- revision: 1a\n-- rollback\nselect 1;\n");
        assertThat(upgradeMessage()).isEqualTo(
                """
                        db/migrate/1a.sql:3:1: there is no section "-- rollback". Sections are "-- upgrade" and "-- downgrade"; \
                        put remarks above the line "-- revision:\""""
                        + SCRIPTS_ARE_WRONG);
    }

    @Test
    void scriptWithAnUnknownSectionAmongItsStatements() {
        this.project.sql("1a.sql", script("1a", "", "create table author (id bigint);"))
            .sql("2b.sql", script("2b", "1a", "create table book (id bigint);\n\n-- downgrad\ndrop table book;"));
        Migrate migrate = this.project.on(this.dataSource);
        assertThat(this.project.messageOf(() -> migrate.upgrade("heads", MigrationListener.NONE))).isEqualTo("""
                db/migrate/2b.sql:7:1: there is no section "-- downgrad". Write "-- downgrade"
                Nothing was changed: the database is at the base (no revision). Try again with: migrate upgrade""");
        assertThat(tables()).isEmpty();
        assertThat(migrate.status().pending()).hasSize(2);

        migrate.upgrade("1a", MigrationListener.NONE);
        assertThat(this.project.messageOf(() -> migrate.upgrade("heads", MigrationListener.NONE)))
            .endsWith("\nNothing was changed: the database is at 1a. Try again with: migrate upgrade");
    }

    @Test
    void classWithAnnotationThatIsNoMigration() {
        this.project.java("R1a_Create", "@dev.migrate.Revision(id = \"1a\")\nclass R1a_Create {\n}\n");
        assertThat(upgradeMessage()).isEqualTo("""
                db/migrate/R1a_Create.java: has @Revision but is no migration. Let the class implement \
                dev.migrate.Migration, or remove @Revision""" + SCRIPTS_ARE_WRONG);
    }

    @Test
    void classThatCannotBeInstantiated() {
        this.project.java("R1a_Create", """
                @dev.migrate.Revision(id = "1a")
                class R1a_Create implements dev.migrate.Migration {
                    R1a_Create() {
                        throw new IllegalStateException("no database here");
                    }
                    @Override
                    public void upgrade(dev.migrate.Operations op) {
                    }
                }
                """);
        assertThat(upgradeMessage()).isEqualTo("""
                db/migrate/R1a_Create.java: its constructor failed with java.lang.IllegalStateException: no database \
                here. Move what it does to upgrade and downgrade
                Nothing was changed: the database is at the base (no revision). Try again with: migrate upgrade""");
        assertThat(tables()).isEmpty();
    }

    @Test
    void statementThatFailsInTheMiddleWhereEachOneIsCommitted() {
        this.project.sql("1a.sql", script("1a", "", "create table author (id bigint);"))
            .sql("2b.sql", script("2b", "1a", """
                    create table book (id bigint);
                    create table page (id bigint);
                    insert into nowhere values (1);
                    create table never (id bigint);"""));
        assertThat(upgradeMessage()).isEqualTo(
                """
                        Upgrade of revision 2b (message of 2b, db/migrate/2b.sql) failed.
                        Statement 3 (2b.sql:7):
                            insert into nowhere values (1)
                        Table "NOWHERE" not found; SQL statement:
                        insert into nowhere values (1) [42102-240]
                        h2 commits each statement at once: the first 2 statements of this revision took effect and stay, while the version table still says revision 1a.
                        Correct db/migrate/2b.sql from statement 3 on (what took effect is not done again) and run it again: migrate upgrade""");
        assertThat(tables()).containsExactlyInAnyOrder("AUTHOR", "BOOK", "PAGE", "MIGRATE_VERSION", "MIGRATE_HISTORY",
                "MIGRATE_LOCK", "MIGRATE_LOCK_ROW", "MIGRATE_JOURNAL");
        assertThat(column("select version_num from migrate_version")).containsExactly("1a");
        assertThat(column(
                "select revision || ' ' || outcome || ' ' || statement_count from migrate_history order by sequence_number"))
            .containsExactly("1a success 1", "2b failed 2");
    }

    @Test
    void firstStatementThatFailsLeavesNothingToUndo() {
        this.project.sql("1a.sql", script("1a", "", "insert into nowhere values (1);"));
        assertThat(upgradeMessage()).endsWith("""
                Nothing of it took effect: the database is at the base (no revision) as before.
                Correct db/migrate/1a.sql and run it again: migrate upgrade""");
    }

    @Test
    void revisionWithoutWayBack() {
        this.project.sql("1a.sql", "-- Create.\n-- revision: 1a\n-- upgrade\ncreate table author (id bigint);\n");
        Migrate migrate = this.project.on(this.dataSource);
        migrate.upgrade("heads", MigrationListener.NONE);
        assertThat(this.project.messageOf(() -> migrate.downgrade("base", MigrationListener.NONE))).isEqualTo(
                """
                        Downgrade of revision 1a (create, db/migrate/1a.sql) failed.
                        The revision does not say how to go down from it. Write its downgrade, or restore the data in another way
                        Nothing of it took effect: the database is at revision 1a as before.
                        Correct db/migrate/1a.sql and run it again: migrate downgrade 1a@base""");
        assertThat(column("select version_num from migrate_version")).containsExactly("1a");
    }

    @Test
    void versionRowThatNoScriptKnows() {
        this.project.revision("1a").on(this.dataSource).upgrade("heads", MigrationListener.NONE);
        new JdbcTemplate(this.dataSource).update("update migrate_version set version_num = '9f'");
        Migrate migrate = this.project.on(this.dataSource);
        String message = "The database is at revision '9f', which no revision file has. Bring its file back (it may be "
                + "on another branch of your version control), or, if you know which revision the schema matches, "
                + "run `migrate stamp --purge <revision>`.";

        assertThat(this.project.messageOf(migrate::status)).isEqualTo(message);
        assertThat(this.project.messageOf(() -> migrate.validate("heads"))).isEqualTo(message);
        assertThat(this.project.messageOf(() -> migrate.revisions(null, true))).isEqualTo(message);
        assertThat(this.project.messageOf(() -> migrate.revision(RevisionRequest.of("more", true)))).isEqualTo(message);
        assertThat(this.project.messageOf(() -> migrate.upgrade("heads", MigrationListener.NONE)))
            .isEqualTo(message + "\nNothing was changed");
        assertThat(this.project.messageOf(() -> migrate.downgrade("base", MigrationListener.NONE)))
            .isEqualTo(message + "\nNothing was changed");
        assertThat(this.project.messageOf(() -> migrate.stamp(List.of("1a"), false, MigrationListener.NONE)))
            .isEqualTo(message + "\nNothing was changed");
        assertThat(migrate.revisions(null, false)).hasSize(1);

        migrate.stamp(List.of("1a"), true, MigrationListener.NONE);
        assertThat(migrate.status().upToDate()).isTrue();
    }

    @Test
    void targetThatDoesNotExist() {
        Migrate migrate = this.project.revision("1a").on(this.dataSource);
        assertThat(this.project.messageOf(() -> migrate.upgrade("3512b9", MigrationListener.NONE))).isEqualTo("""
                There is no revision and no branch label '3512b9', and none begins with it. `migrate history` lists \
                all revisions; ids and labels of up to three characters must be written out.
                Nothing was changed""");
    }

    @Test
    void regularFileInThePlaceOfTheSourceDirectory() throws IOException {
        Files.createFile(this.project.path("src/main/java"));
        assertThat(revisionMessage("more", RevisionFormat.JAVA)).isEqualTo(
                """
                        The revision cannot be written to <project>/src/main/java/db/migrate/R7e_More.java (java.nio.file.FileSystemException: <project>/src/main/java/db: Not a directory). Nothing was written. Check that the directory is one, may be written to and has room, or set migrate.revision.java-directory""");
        Files.createDirectories(this.project.path("src/main/resources/db"));
        Files.createFile(this.project.path("src/main/resources/db/migrate"));
        assertThat(revisionMessage("more", RevisionFormat.SQL)).isEqualTo(
                """
                        The revision cannot be written to <project>/src/main/resources/db/migrate/7e_more.sql (java.nio.file.FileAlreadyExistsException: <project>/src/main/resources/db/migrate). Nothing was written. Check that the directory is one, may be written to and has room, or set migrate.revision.resources-directory""");
    }

    @Test
    void commandOutsideOfAProject() throws IOException {
        Files.delete(this.project.path("src/main"));
        assertThat(revisionMessage("more", RevisionFormat.SQL)).isEqualTo(
                """
                        There is no directory <project>/src/main, below which the revision is to be written as <project>/src/main/resources/db/migrate/7e_more.sql. Nothing was written. Run the command in the project's directory, or set migrate.revision.resources-directory""");
        assertThat(this.project.path("src/main")).doesNotExist();
    }

    @Test
    void fileThatExistsAlready() throws IOException {
        this.project.file("src/main/java/db/migrate/R7e_More.java", "mine");
        assertThat(revisionMessage("more", RevisionFormat.JAVA)).isEqualTo("""
                <project>/src/main/java/db/migrate/R7e_More.java exists already and is left as it is. Choose another \
                identifier (--rev-id) or message (-m), or remove the file""");
        assertThat(this.project.path("src/main/java/db/migrate/R7e_More.java")).hasContent("mine");
    }

    @Test
    void databaseThatDoesNotAnswer() throws IOException {
        int port = closedPort();
        DataSource nowhere = new DriverManagerDataSource(
                "jdbc:postgresql://localhost:%d/shop?password=s3cret".formatted(port), "anneliese", "s3cret");
        assertThat(unreachableMessage(nowhere)).isEqualTo(
                """
                        The database cannot be reached: Connection to localhost:%d refused. Check that the hostname and port are correct and that the postmaster is accepting TCP/IP connections. (Connection refused)
                        Nothing was changed. Start the database, or correct spring.datasource.url (or migrate.url), username and password, and try again with: migrate current"""
                    .formatted(port));
    }

    @Test
    void databaseThatDoesNotAnswerAPool() throws IOException {
        int port = closedPort();
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl("jdbc:postgresql://localhost:%d/shop?password=s3cret".formatted(port));
        settings.setUsername("anneliese");
        settings.setPassword("s3cret");
        settings.setPoolName("shop-pool");
        settings.setConnectionTimeout(250);
        settings.setInitializationFailTimeout(-1);
        try (HikariDataSource pool = new HikariDataSource(settings)) {
            assertThat(unreachableMessage(pool).replaceFirst("after \\d+ms", "after <time>ms")).isEqualTo(
                    """
                            The database cannot be reached: shop-pool - Connection is not available, request timed out after <time>ms (total=0, active=0, idle=0, waiting=0) (Connection refused)
                            Nothing was changed. Start the database, or correct spring.datasource.url (or migrate.url), username and password, and try again with: migrate current"""
                        .formatted(port));
        }
    }

    @Test
    void urlThatNoDriverKnows() {
        String message = """
                The database cannot be reached: No suitable driver found for jdbc:postgres://***@db/shop?password=***
                Nothing was changed. Start the database, or correct spring.datasource.url (or migrate.url), username \
                and password, and try again with: migrate current""";
        DataSource plain = new DriverManagerDataSource("jdbc:postgres://anneliese:s3cret@db/shop?password=s3cret");
        assertThat(unreachableMessage(plain)).isEqualTo(message);
    }

    private String unreachableMessage(DataSource nowhere) {
        Migrate migrate = this.project.revision("1a").on(nowhere);
        String message = this.project.messageOf(() -> migrate.upgrade("heads", MigrationListener.NONE));
        assertThat(this.project.messageOf(migrate::status)).isNotEmpty().doesNotContain("anneliese", "s3cret");
        assertThat(this.project.messageOf(migrate::compare)).isNotEmpty().doesNotContain("anneliese", "s3cret");
        assertThat(message).doesNotContain("anneliese", "s3cret");
        return message;
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private String upgradeMessage() {
        Migrate migrate = this.project.on(this.dataSource);
        return this.project.messageOf(() -> migrate.upgrade("heads", MigrationListener.NONE));
    }

    private String revisionMessage(String message, RevisionFormat format) {
        Migrate migrate = this.project.on(this.dataSource);
        return this.project.messageOf(() -> migrate.revision(new RevisionRequest(message, List.of("head"), false,
                format, "7e", List.of(), List.of(), false, "classpath:db/migrate", null)));
    }

    private List<String> tables() {
        return column("select table_name from information_schema.tables where table_schema = 'PUBLIC'");
    }

    private List<String> column(String sql) {
        return new JdbcTemplate(this.dataSource).queryForList(sql, String.class);
    }

    private static String script(String id, String revises, String statements) {
        return "-- Message of %s.\n-- revision: %s\n-- revises: %s\n-- upgrade\n%s\n".formatted(id, id, revises,
                statements);
    }

    private static String migration(String head) {
        return head + " implements dev.migrate.Migration {\n@Override\n"
                + "public void upgrade(dev.migrate.Operations op) {\n}\n}\n";
    }

}
