package dev.migrate.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import javax.sql.DataSource;

import dev.migrate.Difference;
import dev.migrate.GeneratedRevision;
import dev.migrate.HistoryEntry;
import dev.migrate.Migrate;
import dev.migrate.MigrationListener;
import dev.migrate.MigrationStatus;
import dev.migrate.RevisionDescription;
import dev.migrate.RevisionFormat;
import dev.migrate.RevisionRequest;
import dev.migrate.StepDescription;
import dev.migrate.database.Engine;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.database.OnEngine;
import dev.migrate.revision.Direction;
import dev.migrate.schema.Column;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.AbstractDataSource;

import static dev.migrate.ColumnTypes.bigint;
import static dev.migrate.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What can be done through the door to everything.
 */
@OnEngine(Engine.H2)
@FreshDatabaseForEachTest
class MigrateEngineTests {

    private static final Schema AUTHORS = new Schema(
            List.of(Table.of(QualifiedName.of("author"),
                    List.of(Column.of("id", bigint()).withNullable(false),
                            Column.of("name", varchar(100)).withNullable(false)),
                    new PrimaryKey(null, List.of("id")))),
            List.of());

    private final DataSource dataSource;

    @TempDir
    Path directory;

    private Project project;

    MigrateEngineTests(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @BeforeEach
    void createProject() {
        this.project = new Project(this.directory);
    }

    @Nested
    class OnTheWayUpAndDown {

        @Test
        void applicationWithoutRevisionsIsUpToDate() {
            Migrate migrate = migrate();

            assertThat(migrate.status()).isEqualTo(new MigrationStatus(List.of(), List.of(), List.of()));
            assertThat(migrate.status().upToDate()).isTrue();
            assertThat(upgrade("heads")).isEmpty();
            assertThat(downgrade("base")).isEmpty();
            assertThatNoException().isThrownBy(() -> migrate.validate("heads"));
            assertThat(tables()).isEmpty();
        }

        @Test
        void freshDatabaseIsAtTheBaseAndAskingLeavesNoTrace() {
            threeRevisions();
            MigrationStatus status = migrate().status();

            assertThat(status.current()).isEmpty();
            assertThat(ids(status.heads())).containsExactly("3c");
            assertThat(ids(status.pending())).containsExactly("1a", "2b", "3c");
            assertThat(status.upToDate()).isFalse();
            assertThat(migrate().history()).isEmpty();
            assertThat(message(() -> migrate().validate("heads"))).isEqualTo("""
                    The database lacks 3 revision(s):
                      1a, message of 1a
                      2b, message of 2b
                      3c, message of 3c
                    Nothing was changed. Apply them with: migrate upgrade heads""");
            assertThat(tables()).isEmpty();
        }

        @Test
        void targetsAreCountedFromWhereTheDatabaseIs() {
            threeRevisions();

            assertThat(upgrade("+1")).containsExactly("1a");
            assertThat(upgrade("+2")).containsExactly("2b", "3c");
            assertThat(downgrade("-1")).containsExactly("3c");
            assertThat(upgrade("1a+2")).containsExactly("3c");
            assertThat(downgrade("3c-2")).containsExactly("3c", "2b");
            assertThat(ids(migrate().status().current())).containsExactly("1a");
            assertThat(ids(migrate().status().pending())).containsExactly("2b", "3c");
            assertThat(message(() -> upgrade("+9"))).isEqualTo("""
                    '+9' asks for 9 revisions, but there are only 2 above its start. `migrate history` shows what \
                    there is, `migrate current` where the database is.
                    Nothing was changed""");
            assertThat(message(() -> downgrade("+1"))).isEqualTo("""
                    '+1' asks for 1 revisions, but a downgrade goes down from where the database is: write -1, or use \
                    `migrate upgrade`. `migrate history` shows what there is, `migrate current` where the database is.
                    Nothing was changed""");
        }

        @Test
        void historyKeepsWhatWasDoneInItsOrder() {
            threeRevisions();
            upgrade("2b");
            downgrade("base");

            assertThat(migrate().history()).extracting(HistoryEntry::direction)
                .containsExactly(Direction.UPGRADE, Direction.UPGRADE, Direction.DOWNGRADE, Direction.DOWNGRADE);
            assertThat(migrate().history()).extracting(HistoryEntry::revision).containsExactly("1a", "2b", "2b", "1a");
            assertThat(migrate().status().current()).isEmpty();
        }

        @Test
        void validationIsContentAtAllHeads() {
            threeRevisions();
            upgrade("heads");
            assertThatNoException().isThrownBy(() -> migrate().validate("heads"));
            assertThat(upgrade("heads")).isEmpty();
        }

        @Test
        void revisionOnAnotherBranchIsAppliedBeforeWhatDependsOnIt() {
            MigrateEngineTests.this.project.revision("1a", "branch-labels: shop")
                .revision("2b", "branch-labels: library", "depends-on: shop");

            assertThat(upgrade("library@head")).containsExactly("1a", "2b");
            assertThat(ids(migrate().status().current())).containsExactly("1a", "2b");
            assertThat(downgrade("library@base")).containsExactly("2b");
        }

    }

    @Nested
    class Stamping {

        @Test
        void schemaThatIsThereAlreadyIsTakenForGranted() {
            threeRevisions();

            assertThat(stamp("2b")).containsExactly("2b");

            assertThat(ids(migrate().status().current())).containsExactly("2b");
            assertThat(ids(migrate().status().pending())).containsExactly("3c");
            assertThat(migrate().history()).singleElement().satisfies((entry) -> {
                assertThat(entry.direction()).isEqualTo(Direction.STAMP);
                assertThat(entry.message()).isEqualTo("message of 2b");
                assertThat(entry.statements()).isZero();
            });
            assertThat(stamp("2b")).isEmpty();
            assertThat(stamp("base")).containsExactly("2b");
            assertThat(migrate().status().current()).isEmpty();
        }

        @Test
        void severalTargetsStandSideBySide() {
            MigrateEngineTests.this.project.revision("1a").revision("2b", "revises: 1a").revision("3c", "revises: 1a");

            assertThat(stamp("2b", "3c")).containsExactly("2b", "3c");
            assertThat(ids(migrate().status().current())).containsExactlyInAnyOrder("2b", "3c");
            assertThat(stamp("1a")).containsExactly("1a");
            assertThat(ids(migrate().status().current())).containsExactly("1a");
            assertThat(message(() -> stamp("1a", "2b"))).contains("overlap").endsWith("\nNothing was changed");
        }

        @Test
        void purgeIsTheWayOutWhereTheRowsMakeNoSense() {
            threeRevisions();
            upgrade("1a");
            JdbcTemplate database = new JdbcTemplate(MigrateEngineTests.this.dataSource);
            database.update("insert into migrate_version (version_num) values ('ghost')");
            StepsInWords steps = new StepsInWords();

            migrate().stamp(List.of("3c"), true, steps);
            assertThat(steps).containsExactly("stamp 1a, ghost -> 3c, message of 3c");
            assertThat(migrate().status().upToDate()).isTrue();

            database.update("update migrate_version set version_num = 'ghost'");
            migrate().stamp(List.of("base"), true, steps);
            assertThat(steps).last().isEqualTo("stamp ghost -> <base>");
            assertThat(migrate().status().current()).isEmpty();
            assertThat(migrate().stamp(List.of("base"), true, steps)).isEmpty();
        }

        private List<String> stamp(String... targets) {
            return revisions(migrate().stamp(List.of(targets), false, MigrationListener.NONE));
        }

    }

    @Nested
    class Locating {

        @Test
        void revisionsFromSeveralLocationsFormOneGraph() {
            MigrateEngineTests.this.project.revision("1a", "branch-labels: shop")
                .file("scripts/2b.sql", Project.script("2b", "revises: 1a"))
                .revision("3c", "revises: 2b")
                .file("scripts/4d.sql", Project.script("4d", "branch-labels: audit", "depends-on: shop, 3c"));

            assertThat(ids(migrate().heads())).containsExactly("3c", "4d");
            assertThat(migrate().graph().realHeads()).containsExactly("4d");
            assertThat(migrate().graph().children("1a")).containsExactly("2b");
            assertThat(migrate().revisions(null, false)).extracting(RevisionDescription::location)
                .filteredOn((location) -> location.startsWith("db/migrate/"))
                .hasSize(2);
            assertThat(upgrade("audit@head")).containsExactly("1a", "2b", "3c", "4d");
            assertThat(downgrade("2b")).containsExactly("4d", "3c");
            assertThat(downgrade("base")).containsExactly("2b", "1a");
        }

    }

    @Nested
    class Listing {

        @Test
        void revisionsAreListedNewestFirstWithoutADatabase() {
            threeRevisions();
            Migrate migrate = MigrateEngineTests.this.project.on(new DataSourceThatIsNotAsked());

            assertThat(ids(migrate.revisions(null, false))).containsExactly("3c", "2b", "1a");
            assertThat(ids(migrate.revisions("2b:", false))).containsExactly("3c", "2b");
            assertThat(ids(migrate.revisions(":2b", false))).containsExactly("2b", "1a");
            assertThat(ids(migrate.heads())).containsExactly("3c");
            assertThat(migrate.graph().bases()).containsExactly("1a");
        }

        @Test
        void currentRevisionsAreMarkedWhereTheDatabaseIsAsked() {
            threeRevisions();
            upgrade("2b");

            assertThat(migrate().revisions(null, true)).filteredOn(RevisionDescription::current)
                .extracting(RevisionDescription::id)
                .containsExactly("2b");
            assertThat(ids(migrate().revisions("current:", false))).containsExactly("3c", "2b");
        }

        @Test
        void revisionsAreDescribed() {
            MigrateEngineTests.this.project.revision("1a").revision("2b", "revises: 1a", "branch-labels: shop");
            MigrateEngineTests.this.project.revision("3c", "revises: 1a", "depends-on: shop");

            assertThat(migrate().revisions(null, false)).containsExactly(
                    new RevisionDescription("3c", List.of("1a"), List.of("shop"), List.of(), List.of(), List.of(),
                            "message of 3c", null, "db/migrate/3c.sql", false, false),
                    new RevisionDescription("2b", List.of("1a"), List.of(), List.of("shop"), List.of("shop"), List.of(),
                            "message of 2b", null, "db/migrate/2b.sql", true, false),
                    new RevisionDescription("1a", List.of(), List.of(), List.of(), List.of(), List.of("2b", "3c"),
                            "message of 1a", null, "db/migrate/1a.sql", false, false));
        }

        @Test
        void revisionIsFoundByAnythingThatNamesIt() {
            threeRevisions();
            upgrade("2b");

            assertThat(ids(migrate().find("1a"))).containsExactly("1a");
            assertThat(ids(migrate().find("head"))).containsExactly("3c");
            assertThat(migrate().find("current")).extracting(RevisionDescription::id, RevisionDescription::current)
                .containsExactly(tuple("2b", true));
            assertThat(migrate().find("base")).isEmpty();
            assertThat(message(() -> migrate().find("9z"))).contains("9z", "migrate history");
        }

        @Test
        void ownTablesAreCreatedWithoutAnythingElse() {
            threeRevisions();

            assertThat(migrate().ensureVersion(MigrationListener.NONE)).isTrue();
            assertThat(tables()).contains("MIGRATE_VERSION", "MIGRATE_HISTORY").doesNotContain("AUTHOR");
            assertThat(migrate().ensureVersion(MigrationListener.NONE)).isFalse();
            assertThat(migrate().status().current()).isEmpty();
        }

        @Test
        void databaseIsNamedByItsUrl() {
            assertThat(migrate().databaseUrl()).startsWith("jdbc:h2:");
        }

        @Test
        void partThatIsNoRangeIsRefused() {
            threeRevisions();
            assertThat(message(() -> migrate().revisions("2b", false)))
                .isEqualTo("'2b' is not a range: write start:end, start: or :end, with exactly one ':'.");
        }

    }

    @Nested
    class Writing {

        @Test
        void firstRevisionIsABaseAndTheNextOneFollowsIt() {
            GeneratedRevision first = write("create author", RevisionFormat.JAVA, "1a");
            assertThat(first.file()).isEqualTo(path("src/main/java/db/migrate/R1a_CreateAuthor.java"));
            build();
            GeneratedRevision second = write("add born", RevisionFormat.SQL, "2b");
            assertThat(second.file()).isEqualTo(path("src/main/resources/db/migrate/2b_add_born.sql"));
            build();

            assertThat(upgrade("heads")).containsExactly("1a", "2b");
            assertThat(migrate().revisions(null, true)).extracting(RevisionDescription::toString)
                .containsExactly(
                        new RevisionDescription("2b", List.of("1a"), List.of(), List.of(), List.of(), List.of(),
                                "add born", Instant.parse("2026-11-20T21:45:00Z"), "db/migrate/2b_add_born.sql", false,
                                true)
                            .toString(),
                        new RevisionDescription("1a", List.of(), List.of(), List.of(), List.of(), List.of("2b"),
                                "create author", Instant.parse("2026-11-20T21:45:00Z"),
                                "db/migrate/R1a_CreateAuthor.java", false, false)
                            .toString());
            assertThat(downgrade("base")).containsExactly("2b", "1a");
        }

        @Test
        void identifierIsMadeUpAndTheFormatIsTheConfiguredOne() {
            GeneratedRevision revision = migrate().revision(RevisionRequest.of("create author", false));

            assertThat(revision.id()).matches("[0-9a-f]{12}");
            assertThat(revision.file())
                .isEqualTo(path("src/main/java/db/migrate/R" + revision.id() + "_CreateAuthor.java"));
            assertThat(revision.differences()).isEmpty();
            assertThat(revision.warnings()).isEmpty();
        }

        @Test
        void twoHeadsAreMerged() {
            MigrateEngineTests.this.project.revision("1a").revision("2b", "revises: 1a").revision("3c", "revises: 1a");
            assertThat(message(() -> write("more", RevisionFormat.SQL, "4d"))).isEqualTo(
                    """
                            'head' means 2 revisions, and one is needed: 2b, 3c. Name one of them, narrow it as \
                            <branch>@head, say `heads` for all where that is allowed, or join them with `migrate merge heads`.""");

            migrate().revision(request("merge", RevisionFormat.SQL, "4d").following("heads").build());
            build();

            assertThat(ids(migrate().heads())).containsExactly("4d");
            assertThat(migrate().revisions("4d:", false)).first()
                .satisfies((merge) -> assertThat(merge.revises()).containsExactly("2b", "3c"))
                .satisfies((merge) -> assertThat(merge.mergePoint()).isTrue());
            assertThat(upgrade("heads")).containsExactlyInAnyOrder("1a", "2b", "3c", "4d")
                .startsWith("1a")
                .endsWith("4d");
        }

        @Test
        void branchBeginsAtARevisionThatIsNoHeadOnlyIfThatIsMeant() {
            threeRevisions();
            assertThat(message(
                    () -> migrate().revision(request("more", RevisionFormat.JAVA, "4d").following("1a").build())))
                .isEqualTo(
                        "Revision 1a is not a head: 2b builds on it. Choose one of `migrate heads`, or add --splice to begin a branch here.");

            migrate().revision(request("more", RevisionFormat.JAVA, "4d").following("1a").spliced().build());
            build();

            assertThat(ids(migrate().heads())).containsExactly("3c", "4d");
        }

        @Test
        void branchIsNamedAndDependsOnAnother() {
            threeRevisions();
            migrate().revision(request("shop", RevisionFormat.JAVA, "4d").following("base")
                .labelled("shop")
                .dependingOn("2b")
                .build());
            build();

            assertThat(ids(migrate().revisions("shop@base:shop@head", false))).contains("4d");
            assertThat(migrate().heads()).filteredOn((head) -> head.id().equals("4d"))
                .singleElement()
                .satisfies((shop) -> {
                    assertThat(shop.revises()).isEmpty();
                    assertThat(shop.dependsOn()).containsExactly("2b");
                    assertThat(shop.branchLabels()).containsExactly("shop");
                });
            assertThat(upgrade("shop@head")).containsExactly("1a", "2b", "4d");
        }

        @Test
        void templateOfTheProjectGetsTheArguments() {
            MigrateEngineTests.this.project.argument("ticket", "LIB-7")
                .file("src/migrate/templates/ticket.sql.ftl",
                        "${header}\n\n-- upgrade\n-- This is for ${arguments.ticket}.\n${upgrade}\n");

            GeneratedRevision revision = migrate().revision(new RevisionRequest("lend", List.of("head"), false, null,
                    "1a", List.of(), List.of(), false, "classpath:db/migrate/lending", "ticket"));

            assertThat(revision.file()).isEqualTo(path("src/main/resources/db/migrate/lending/1a_lend.sql"))
                .content()
                .contains("-- This is for LIB-7.\n");
        }

        @Test
        void directoryOfTheFileTemplateIsAPackage() {
            MigrateEngineTests.this.project.fileTemplate("y{year}/{rev}_{slug}");

            assertThat(write("create author", RevisionFormat.JAVA, "1a").file())
                .isEqualTo(path("src/main/java/db/migrate/y2026/R1a_CreateAuthor.java"))
                .content()
                .startsWith("package db.migrate.y2026;\n");
            build();
            assertThat(migrate().sources("head"))
                .containsExactly(path("src/main/java/db/migrate/y2026/R1a_CreateAuthor.java"));
        }

        @Test
        void revisionStaysWhereAHookFails() {
            MigrateEngineTests.this.project
                .hook(new WriteHook("format", "no-such-program", List.of(), path("."), Duration.ofMinutes(1)));

            GeneratedRevision revision = write("create author", RevisionFormat.SQL, "1a", "classpath:db/migrate");

            assertThat(revision.file()).exists();
            assertThat(revision.hooks()).singleElement()
                .satisfies((hook) -> assertThat(hook.failure()).startsWith("The hook format failed: "));
        }

        @Test
        void sourcesAreFoundByWhateverNamesTheRevision() throws Exception {
            write("create author", RevisionFormat.JAVA, "1a");
            build();
            write("add born", RevisionFormat.SQL, "2b");
            build();
            upgrade("1a");
            Path first = path("src/main/java/db/migrate/R1a_CreateAuthor.java");
            Path second = path("src/main/resources/db/migrate/2b_add_born.sql");

            assertThat(migrate().sources("current")).containsExactly(first);
            assertThat(migrate().sources("head")).containsExactly(second);
            assertThat(message(() -> migrate().sources("base")))
                .isEqualTo("No revision is meant by base. See which there are with: migrate history");
            Files.delete(first);
            assertThat(message(() -> migrate().sources("1a"))).isEqualTo(
                    "The source of revision 1a is not at <project>/src/main/java/db/migrate/R1a_CreateAuthor.java; it may be in a library. Nothing was changed. Run the command in the directory of the project that has it, or set migrate.revision.java-directory");
        }

        @Test
        void argumentsReachJavaRevisions() {
            MigrateEngineTests.this.project.argument("table", "author").java("R1a_Create", """
                    import dev.migrate.Migration;
                    import dev.migrate.Operations;
                    import dev.migrate.Revision;

                    @Revision(id = "1a")
                    class R1a_Create implements Migration {
                        @Override
                        public void upgrade(Operations op) {
                            op.execute("create table " + op.arguments().get("table") + " (id int)");
                        }
                    }
                    """);

            upgrade("head");

            assertThat(tables()).contains("AUTHOR");
        }

        @Test
        void namesThatTheGrammarCouldNotTellApartAreRefused() {
            threeRevisions();
            assertThat(message(() -> write("more", RevisionFormat.SQL, "4-d"))).isEqualTo("""
                    '4-d' cannot be a revision id: '-' at position 2 has a meaning of its own in revision identifiers \
                    (not allowed: @ + - : and blanks). Give another --rev-id, or none to have one made up.""");
            assertThat(message(() -> write("more", RevisionFormat.SQL, "head"))).isEqualTo("""
                    'head' cannot be a revision id: 'head' is a word of the identifier grammar. Give another --rev-id, \
                    or none to have one made up.""");
            assertThat(message(() -> write("more", RevisionFormat.SQL, "3c")))
                .isEqualTo("There is already a revision '3c'. Give the new one another --rev-id.");
            assertThat(message(
                    () -> migrate().revision(request("more", RevisionFormat.SQL, "4d").labelled("my shop").build())))
                .isEqualTo("""
                        'my shop' cannot be a branch label: ' ' at position 3 has a meaning of its own in revision \
                        identifiers (not allowed: @ + - : and blanks). Give another --branch-label.""");
            assertThat(
                    message(() -> migrate().revision(request("more", RevisionFormat.SQL, "4d").labelled("1a").build())))
                .isEqualTo("'1a' already names revision 1a. Give another --branch-label.");
            assertThat(path("src/main/resources")).doesNotExist();
        }

    }

    @Nested
    class Comparing {

        @Test
        void tableOfAnotherToolCountsWhereAnEntityMapsIt() {
            Table shedlock = Table.of(QualifiedName.of("shedlock"), AUTHORS.tables().get(0).columns(), null);
            Migrate migrate = new Project(path("mapped")).entities(new Schema(List.of(shedlock), List.of()))
                .on(MigrateEngineTests.this.dataSource);
            assertThat(migrate.compare()).extracting(Difference::description).containsExactly("added table shedlock");
        }

        @Test
        void differencesBecomeARevisionThatTakesThemAwayAndGivesThemBack() {
            for (RevisionFormat format : RevisionFormat.values()) {
                Project other = new Project(path("of-" + format)).entities(AUTHORS);
                Migrate migrate = other.on(MigrateEngineTests.this.dataSource);
                assertThat(migrate.compare()).extracting(Difference::description).containsExactly("added table author");

                GeneratedRevision revision = migrate.revision(new RevisionRequest("create author", List.of("head"),
                        true, format, "1a", List.of(), List.of(), false, "classpath:db/migrate", null));

                assertThat(revision.differences()).containsExactly("added table author");
                assertThat(revision.file()).isNotNull();
                Migrate built = other.build().on(MigrateEngineTests.this.dataSource);
                built.upgrade("heads", MigrationListener.NONE);
                assertThat(built.compare()).isEmpty();
                assertThat(tables()).contains("AUTHOR");
                built.downgrade("base", MigrationListener.NONE);
                assertThat(tables()).doesNotContain("AUTHOR");
            }
        }

        @Test
        void nothingIsWrittenWhereNothingDiffers() {
            GeneratedRevision revision = migrate().revision(RevisionRequest.of("nothing", true));

            assertThat(revision.file()).isNull();
            assertThat(path("src/main/java")).doesNotExist();
        }

        @Test
        void whatWouldBeLostIsSaid() {
            new JdbcTemplate(MigrateEngineTests.this.dataSource).execute("create table relic (id bigint)");

            GeneratedRevision revision = migrate().revision(RevisionRequest.of("tidy up", true));

            assertThat(revision.differences()).containsExactly("removed table relic");
            assertThat(revision.warnings()).singleElement().asString().startsWith("destructive (");
            assertThat(Objects.requireNonNull(revision.file())).content().contains("// destructive (");
        }

        @Test
        void pendingRevisionsWouldBeFoundASecondTime() {
            threeRevisions();
            upgrade("2b");
            assertThat(message(() -> migrate().revision(RevisionRequest.of("more", true)))).isEqualTo("""
                    The database is not at all heads, and what is pending would be found as a difference again. It is \
                    at 2b, the heads are 3c. Bring it up to date first with: migrate upgrade heads""");
            downgrade("base");
            assertThat(message(() -> migrate().revision(RevisionRequest.of("more", true))))
                .contains("It is at the base (no revision), the heads are 3c.");
        }

    }

    private void threeRevisions() {
        this.project.revision("1a").revision("2b", "revises: 1a").revision("3c", "revises: 2b");
    }

    private Migrate migrate() {
        return this.project.on(this.dataSource);
    }

    private void build() {
        this.project.build();
    }

    private Path path(String path) {
        return this.project.path(path);
    }

    private String message(ThrowingCallable call) {
        return this.project.messageOf(call);
    }

    private List<String> upgrade(String target) {
        return revisions(migrate().upgrade(target, MigrationListener.NONE));
    }

    private List<String> downgrade(String target) {
        return revisions(migrate().downgrade(target, MigrationListener.NONE));
    }

    private static List<String> revisions(List<HistoryEntry> entries) {
        return entries.stream().map(HistoryEntry::revision).toList();
    }

    private GeneratedRevision write(String message, RevisionFormat format, String id) {
        return migrate().revision(request(message, format, id).build());
    }

    private GeneratedRevision write(String message, RevisionFormat format, String id, String location) {
        return migrate().revision(new RevisionRequest(message, List.of("head"), false, format, id, List.of(), List.of(),
                false, location, null));
    }

    private static Request request(String message, RevisionFormat format, String id) {
        return new Request(message, format, id, "head", List.of(), List.of(), false);
    }

    private static List<String> ids(List<RevisionDescription> revisions) {
        return revisions.stream().map(RevisionDescription::id).toList();
    }

    private List<String> tables() {
        return new JdbcTemplate(this.dataSource).queryForList(
                "select table_name from information_schema.tables where table_schema = 'PUBLIC'", String.class);
    }

    /**
     * A request, put together word by word.
     */
    private record Request(String message, RevisionFormat format, String id, String head, List<String> labels,
            List<String> dependencies, boolean splice) {

        Request following(String other) {
            return new Request(this.message, this.format, this.id, other, this.labels, this.dependencies, this.splice);
        }

        Request labelled(String... names) {
            return new Request(this.message, this.format, this.id, this.head, Arrays.asList(names), this.dependencies,
                    this.splice);
        }

        Request dependingOn(String... revisions) {
            return new Request(this.message, this.format, this.id, this.head, this.labels, Arrays.asList(revisions),
                    this.splice);
        }

        Request spliced() {
            return new Request(this.message, this.format, this.id, this.head, this.labels, this.dependencies, true);
        }

        RevisionRequest build() {
            return new RevisionRequest(this.message, List.of(this.head), false, this.format, this.id, this.labels,
                    this.dependencies, this.splice, null, null);
        }

    }

    /**
     * The steps as people are told of them.
     */
    @SuppressWarnings("serial")
    private static final class StepsInWords extends ArrayList<String> implements MigrationListener {

        @Override
        public void started(StepDescription step) {
            add(step.toString());
        }

    }

    /**
     * Fails where a database is asked after all.
     */
    private static final class DataSourceThatIsNotAsked extends AbstractDataSource {

        @Override
        public Connection getConnection() {
            throw new AssertionError("The database was asked");
        }

        @Override
        public Connection getConnection(String username, String password) {
            return getConnection();
        }

    }

}
