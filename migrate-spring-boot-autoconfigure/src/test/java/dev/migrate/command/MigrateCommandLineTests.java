package dev.migrate.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import dev.migrate.ComparisonRequest;
import dev.migrate.Counterpart;
import dev.migrate.GeneratedRevision;
import dev.migrate.HistoryEntry;
import dev.migrate.HookRun;
import dev.migrate.LockHolder;
import dev.migrate.LockStatus;
import dev.migrate.Migrate;
import dev.migrate.MigrateException;
import dev.migrate.MigrateProject;
import dev.migrate.MigrationListener;
import dev.migrate.MigrationStatus;
import dev.migrate.Outcome;
import dev.migrate.ProjectFile;
import dev.migrate.RebasedRevision;
import dev.migrate.RevisionDescription;
import dev.migrate.RevisionFormat;
import dev.migrate.RevisionRequest;
import dev.migrate.ScriptRequest;
import dev.migrate.SquashRequest;
import dev.migrate.SquashedRevision;
import dev.migrate.StepDescription;
import dev.migrate.TemplateDescription;
import dev.migrate.revision.Direction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

class MigrateCommandLineTests {

    private static final RevisionDescription BASE = revision("1a", List.of(), false, true);

    private static final RevisionDescription HEAD = revision("2b", List.of("1a"), true, false);

    private final Migrate migrate = mock(Migrate.class);

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();

    private final MigrateProject project = mock(MigrateProject.class);

    private final ConfigurableEnvironment environment = new StandardEnvironment();

    private final ByteArrayOutputStream error = new ByteArrayOutputStream();

    private final PrintStream systemError = System.err;

    @BeforeEach
    void catchErrors() {
        System.setErr(new PrintStream(this.error, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void releaseErrors() {
        System.setErr(this.systemError);
    }

    @Test
    void upgradePrintsEachStepAsItIsRun() {
        given(this.migrate.upgrade(eq("head"), any())).willAnswer((invocation) -> {
            MigrationListener listener = invocation.getArgument(1);
            StepDescription first = new StepDescription(Direction.UPGRADE, "1a", List.of(), List.of("1a"), "create");
            StepDescription second = new StepDescription(Direction.UPGRADE, "2b", List.of("1a"), List.of("2b"), "add");
            listener.waiting(new LockStatus("migrate_version", LockStatus.Kind.SESSION, true,
                    new LockHolder("host-1", 4711, "ann", Instant.parse("2026-11-20T21:45:00Z"), null, null)));
            listener.started(first);
            listener.finished(first, entry("1a", Outcome.SUCCESS, 1));
            listener.started(second);
            listener.finished(second, entry("2b", Outcome.SUCCESS, 3));
            return List.of(entry("1a", Outcome.SUCCESS, 1), entry("2b", Outcome.SUCCESS, 3));
        });

        assertThat(run("upgrade", "head")).isZero();

        assertThat(output()).isEqualTo("""
                Running upgrade <base> -> 1a, create ... done (1 statement, 12 ms)
                Running upgrade 1a -> 2b, add ... done (3 statements, 12 ms)
                """);
        assertThat(error()).isEqualTo(
                "Waiting for another process that is migrating this database: process 4711 on host-1 (user ann) since 2026-11-20T21:45:00Z ...\n");
    }

    @Test
    void upgradeSaysWhereTheDatabaseIsWhenThereIsNothingToDo() {
        given(this.migrate.upgrade(any(), any())).willReturn(List.of());
        given(this.migrate.status()).willReturn(new MigrationStatus(List.of(HEAD), List.of(HEAD), List.of()));

        assertThat(run("upgrade")).isZero();

        verify(this.migrate).upgrade(eq("heads"), any());
        assertThat(output()).isEqualTo("Nothing to upgrade: the database is at 2b (head)\n");
    }

    @Test
    void relativeTargetIsNotTakenForAnOption() {
        given(this.migrate.downgrade(any(), any())).willReturn(List.of(entry("2b", Outcome.SUCCESS, 1)));

        assertThat(run("downgrade", "-1")).isZero();

        verify(this.migrate).downgrade(eq("-1"), any());
    }

    @Test
    void stampSaysWhichRowsGiveWay() {
        given(this.migrate.stamp(eq(List.of("2b", "9f")), eq(true), any())).willAnswer((invocation) -> {
            MigrationListener listener = invocation.getArgument(2);
            StepDescription step = new StepDescription(Direction.STAMP, "2b", List.of("1a", "ghost"), List.of("2b"),
                    "add");
            HistoryEntry entry = new HistoryEntry(1, "2b", Direction.STAMP, "add", Instant.EPOCH, Duration.ZERO,
                    Outcome.SUCCESS, "ann", "host-1", null, 0, "sha256:0", null);
            listener.started(step);
            listener.finished(step, entry);
            return List.of(entry);
        });

        assertThat(run("stamp", "2b", "9f", "--purge")).isZero();

        assertThat(output()).isEqualTo("Running stamp 1a, ghost -> 2b, add ... done (0 statements, 0 ms)\n");
    }

    @Test
    void stampSaysWhereTheDatabaseIsWhenThereIsNothingToDo() {
        given(this.migrate.stamp(any(), eq(false), any())).willReturn(List.of());
        given(this.migrate.status()).willReturn(new MigrationStatus(List.of(HEAD), List.of(HEAD), List.of()));

        assertThat(run("stamp", "head")).isZero();
        assertThat(run("stamp")).isEqualTo(2);

        verify(this.migrate).stamp(eq(List.of("head")), eq(false), any());
        assertThat(output()).isEqualTo("Nothing to stamp: the database is at 2b (head)\n");
        assertThat(error()).contains("Missing required parameter: 'REVISION'");
    }

    @Test
    void failureIsSaidOnStandardErrorAndInTheExitCode() {
        given(this.migrate.upgrade(any(), any())).willAnswer((invocation) -> {
            MigrationListener listener = invocation.getArgument(1);
            StepDescription step = new StepDescription(Direction.UPGRADE, "1a", List.of(), List.of("1a"), "create");
            listener.started(step);
            listener.finished(step, entry("1a", Outcome.FAILED, 0));
            throw new MigrateException("What went wrong.");
        });

        assertThat(run("upgrade")).isEqualTo(1);

        assertThat(output()).isEqualTo("Running upgrade <base> -> 1a, create ... FAILED\n");
        assertThat(error()).isEqualTo("What went wrong.\n");
    }

    @Test
    void currentAndHeadsNameRevisions() {
        given(this.migrate.status()).willReturn(new MigrationStatus(List.of(BASE), List.of(HEAD), List.of(HEAD)));
        given(this.migrate.heads()).willReturn(List.of(HEAD));

        assertThat(run("current")).isZero();
        assertThat(run("heads")).isZero();

        assertThat(output()).isEqualTo("1a (branchpoint)\n2b (head)\n");
    }

    @Test
    void historyHasALineForEachRevision() {
        RevisionDescription merge = new RevisionDescription("4d", List.of("2b", "3c"), List.of("9f"), List.of(),
                List.of(), List.of(), "merge", null, "4d.sql", false, true);
        given(this.migrate.revisions("1a:", true)).willReturn(List.of(merge, BASE));

        assertThat(run("history", "--rev-range", "1a:", "-i")).isZero();

        assertThat(output()).isEqualTo("""
                2b, 3c (9f) -> 4d (head) (current) (mergepoint), merge
                <base> -> 1a (trunk) (branchpoint), message of 1a
                """);
    }

    @Test
    void revisionPassesOnWhatIsAskedForAndPrintsWhatWasFound() {
        given(this.migrate.revision(any(), any())).willReturn(new GeneratedRevision("3c", Path.of("src", "R3c.java"),
                List.of("added table account"), List.of("drops table member and all its rows"), List.of()));

        assertThat(run("revision", "--autogenerate", "-m", "add account", "--format", "sql", "--head", "2b",
                "--branch-label", "shop", "--branch-label", "orders", "--depends-on", "9f", "--depends-on", "8e",
                "--rev-id", "3c", "--splice", "--location", "classpath:db/orders", "--template", "backfill"))
            .isZero();

        assertThat(output()).isEqualTo("""
                Detected added table account
                Generating src/R3c.java ... done
                Warning: drops table member and all its rows
                """);
        ArgumentCaptor<RevisionRequest> request = ArgumentCaptor.forClass(RevisionRequest.class);
        verify(this.migrate).revision(request.capture(), any());
        assertThat(request.getValue())
            .isEqualTo(new RevisionRequest("add account", List.of("2b"), true, RevisionFormat.SQL, "3c",
                    List.of("shop", "orders"), List.of("9f", "8e"), true, "classpath:db/orders", "backfill"));
    }

    @Test
    void revisionSaysWhenThereIsNothingToWrite() {
        given(this.migrate.revision(any(), any()))
            .willReturn(new GeneratedRevision("3c", null, List.of(), List.of(), List.of()));

        assertThat(run("revision", "--autogenerate", "-m", "nothing")).isZero();

        assertThat(output()).isEqualTo("No differences between the entities and the database: nothing was written.\n");
        assertThat(error()).contains("--allow-empty");
    }

    @Test
    void revisionSaysThatTheScriptsMakeWhatTheEntitiesWant() {
        given(this.migrate.revision(any(), any()))
            .willReturn(new GeneratedRevision("3c", null, List.of(), List.of(), List.of()));

        assertThat(run("revision", "--autogenerate", "--against", "shadow", "--allow-empty", "-m", "nothing")).isZero();

        assertThat(output()).isEqualTo("No differences between the entities and the scripts: nothing was written.\n");
        ArgumentCaptor<RevisionRequest> request = ArgumentCaptor.forClass(RevisionRequest.class);
        verify(this.migrate).revision(request.capture(), any());
        assertThat(request.getValue().comparison()).isEqualTo(new ComparisonRequest(List.of(), Counterpart.SHADOW));
        assertThat(request.getValue().empty()).isTrue();
    }

    @Test
    void revisionThatWasNotWrittenHasNoFileInJson() {
        given(this.migrate.revision(any(), any()))
            .willReturn(new GeneratedRevision("3c", null, List.of(), List.of(), List.of()));

        assertThat(run("revision", "--autogenerate", "-m", "nothing", "--json")).isZero();

        assertThat(output())
            .isEqualTo("{\"revision\":\"3c\",\"differences\":[],\"warnings\":[],\"likelyRenames\":[],\"losses\":[]}\n");
    }

    @Test
    void failureOfAHookIsSaidAfterTheFileThatStays() {
        given(this.migrate.revision(any(), any())).willReturn(new GeneratedRevision("3c", Path.of("R3c.java"),
                List.of(), List.of(), List.of(new HookRun("tidy", "1 file\n", null),
                        new HookRun("format", "no style\n", "The hook format failed"))));

        assertThat(run("revision", "-m", "add")).isEqualTo(1);

        assertThat(output()).isEqualTo("Generating R3c.java ... done\n");
        assertThat(error()).isEqualTo("1 file\nno style\nThe hook format failed\n");
    }

    @Test
    void initSaysWhatWasMadeAndWhatWasThere() {
        given(this.project.initialize())
            .willReturn(List.of(new ProjectFile(Path.of("src/main/java/db/migrate"), true, false),
                    new ProjectFile(Path.of("src/migrate/templates"), true, true),
                    new ProjectFile(Path.of("migrate"), false, true),
                    new ProjectFile(Path.of("migrate.cmd"), false, false)));

        assertThat(run("init")).isZero();

        assertThat(output()).isEqualTo("""
                Directory src/main/java/db/migrate already exists, skipping
                Creating directory src/migrate/templates ... done
                Generating migrate ... done
                File migrate.cmd already exists, skipping
                New revisions are made with the templates above (migrate.revision.template). Write the first one with: \
                ./migrate revision --autogenerate -m "..."
                """);
    }

    @Test
    void templatesAreListed() {
        given(this.project.templates()).willReturn(List.of(
                new TemplateDescription("data", RevisionFormat.SQL, Path.of("src/migrate/templates/data.sql.ftl"), ""),
                new TemplateDescription("revision", RevisionFormat.JAVA, null, "A Java class.")));

        assertThat(run("list-templates")).isZero();
        String listed = output();
        this.output.reset();
        assertThat(run("list_templates")).isZero();

        assertThat(output()).isEqualTo(listed).isEqualTo("""
                Available templates:

                data (sql) [src/migrate/templates/data.sql.ftl]
                revision (java) - A Java class. [built in]

                Templates are used via the 'revision' command, e.g.:

                  migrate revision --template revision --format sql -m "..."
                """);
    }

    @Test
    void argumentsBeforeAndAfterTheCommandBecomeProperties() {
        CommandPreview preview = CommandPreview
            .of(List.of("-x", "a.b=1", "-x", "same=first", "upgrade", "-x", "data", "-x", "same=x=y"));

        assertThat(preview.properties()).containsEntry("migrate.arguments[a.b]", "1")
            .containsEntry("migrate.arguments[data]", "")
            .containsEntry("migrate.arguments[same]", "x=y");
    }

    @Test
    void scriptIsWrittenInsteadOfRunningAnything() {
        willAnswer((call) -> {
            call.getArgument(1, PrintWriter.class).println("select 1;");
            return null;
        }).given(this.migrate).script(any(), any());

        assertThat(run("upgrade", "1a:heads", "--sql", "--dialect", "postgresql", "--idempotent")).isZero();

        assertThat(output()).isEqualTo("select 1;\n");
        verify(this.migrate).script(eq(new ScriptRequest(Direction.UPGRADE, List.of("1a:heads"), "postgresql", true)),
                any());
        verifyNoMoreInteractions(this.migrate);
    }

    @Test
    void optionsOfAScriptNeedOne() {
        assertThat(run("downgrade", "heads:base", "--idempotent")).isEqualTo(2);
        assertThat(error()).startsWith("--dialect and --idempotent go with --sql");
        assertThat(run("stamp", "heads", "--sql", "--purge")).isEqualTo(1);
    }

    @Test
    void mergeFollowsAllThatItNames() {
        given(this.migrate.revision(any()))
            .willReturn(new GeneratedRevision("4d", Path.of("R4d.java"), List.of(), List.of(), List.of()));

        assertThat(run("merge", "2b", "3c", "-m", "merge both")).isZero();

        ArgumentCaptor<RevisionRequest> request = ArgumentCaptor.forClass(RevisionRequest.class);
        verify(this.migrate).revision(request.capture());
        assertThat(request.getValue().heads()).containsExactly("2b", "3c");
        assertThat(request.getValue().autogenerate()).isFalse();
    }

    @Test
    void rebaseSaysWhichParentGivesWayToWhich() {
        given(this.migrate.rebase("3c", List.of("2b", "9f")))
            .willReturn(new RebasedRevision("3c", List.of(), List.of("2b", "9f"), Path.of("src", "R3c.java")));

        assertThat(run("rebase", "3c", "--onto", "2b", "--onto", "9f")).isZero();

        assertThat(output()).isEqualTo("Rebasing 3c: <base> -> 2b, 9f in src/R3c.java ... done\n");
    }

    @Test
    void rebaseSaysWhenThereIsNothingToDo() {
        given(this.migrate.rebase("3c", List.of("2b")))
            .willReturn(new RebasedRevision("3c", List.of("2b"), List.of("2b"), Path.of("R3c.java")));

        assertThat(run("rebase", "3c", "--onto", "2b")).isZero();
        assertThat(run("rebase", "3c")).isEqualTo(2);

        assertThat(output()).isEqualTo("Nothing to rebase: 3c follows 2b already\n");
        assertThat(error()).contains("Missing required option: '--onto=PARENT'");
    }

    @Test
    void squashSaysWhatWasWrittenAndWhatWasRemoved() {
        given(this.migrate.squash(new SquashRequest("base:3c", "release 1", RevisionFormat.SQL)))
            .willReturn(new SquashedRevision("3c", Path.of("3c.sql"), List.of("1a", "2b"),
                    List.of(Path.of("R1a.java"), Path.of("2b.sql")), false));

        assertThat(run("squash", "base:3c", "-m", "release 1", "--format", "sql")).isZero();

        assertThat(output()).isEqualTo("""
                Squashing 1a, 2b into 3c
                Generating 3c.sql ... done
                Removing R1a.java ... done
                Removing 2b.sql ... done
                Warning: one of these revisions cannot be taken back, and so cannot this one
                Build the application from clean, so that nothing is left of the removed files.
                """);
    }

    @Test
    void checkTellsWhetherThereAreDifferences() {
        given(this.migrate.examine(ComparisonRequest.ALL)).willReturn(Revisions.comparison("added table account"))
            .willReturn(Revisions.comparison());
        given(this.migrate.status()).willReturn(new MigrationStatus(List.of(HEAD), List.of(HEAD), List.of()));

        assertThat(run("check")).isEqualTo(3);
        assertThat(run("check")).isZero();

        assertThat(output()).isEqualTo("""
                added table account
                No differences between the entities and the database.
                """);
    }

    @Test
    void wordsThatCannotBeUnderstoodAreAUsageError() {
        assertThat(run("upgarde")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(run("revision", "--autogenerate")).isEqualTo(2);

        assertThat(output()).isEmpty();
        assertThat(error()).contains("Did you mean: migrate upgrade", "Which command?",
                "Missing required option: '--message=MESSAGE'");
    }

    @Test
    void helpIsAResult() {
        assertThat(run("--help")).isZero();
        assertThat(run("revision", "--help")).isZero();

        assertThat(output()).contains("Usage: migrate", "upgrade", "--autogenerate",
                "Example: migrate revision --autogenerate -m \"add account\"");
        assertThat(error()).isEmpty();
    }

    @Test
    void applicationInWhichMigrateIsSwitchedOffSaysSo() {
        int exitCode = new MigrateCommandLine(new StaticListableBeanFactory(),
                new PrintStream(this.output, true, StandardCharsets.UTF_8))
            .run(List.of("current"));

        assertThat(exitCode).isEqualTo(1);
        assertThat(error()).contains("Check that spring.migrate.enabled is not false");
    }

    private int run(String... words) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("migrate", this.migrate);
        beans.addBean("project", this.project);
        beans.addBean("environment", this.environment);
        return new MigrateCommandLine(beans, new PrintStream(this.output, true, StandardCharsets.UTF_8))
            .run(List.of(words));
    }

    private String output() {
        return this.output.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private String error() {
        return this.error.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static HistoryEntry entry(String revision, Outcome outcome, int statements) {
        return new HistoryEntry(1, revision, Direction.UPGRADE, "message", Instant.EPOCH, Duration.ofMillis(12),
                outcome, "ann", "host-1", null, statements, "sha256:0", null);
    }

    private static RevisionDescription revision(String id, List<String> revises, boolean head, boolean branchPoint) {
        List<String> labels = head ? List.of() : List.of("trunk");
        return new RevisionDescription(id, revises, List.of(), labels, labels,
                head ? List.of() : branchPoint ? List.of("2b", "3c") : List.of("2b"), "message of " + id, Instant.EPOCH,
                id + ".sql", false, false);
    }

}
