package dev.migrate.command;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.migrate.ComparisonRequest;
import dev.migrate.ComparisonResult;
import dev.migrate.Counterpart;
import dev.migrate.Difference;
import dev.migrate.Finding;
import dev.migrate.HalfDoneStep;
import dev.migrate.HistoryEntry;
import dev.migrate.Migrate;
import dev.migrate.MigrateException;
import dev.migrate.MigrationListener;
import dev.migrate.MigrationStatus;
import dev.migrate.Outcome;
import dev.migrate.Resolution;
import dev.migrate.RevisionDescription;
import dev.migrate.StepDescription;
import dev.migrate.operation.DropSequence;
import dev.migrate.revision.Direction;
import dev.migrate.schema.QualifiedName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

/**
 * The shapes are those of Alembic.
 */
class ReportingCommandsTests {

    private static final List<RevisionDescription> REVISIONS = Revisions.of("""
            5e < 4d ? 3c
            4d < 1a
            3c < 1a
            1a
            """);

    private static final String FIFTH = """
            Rev: 5e (head)
            Parent: 4d
            Also depends on: 3c
            Path: db/migrate/5e.sql

                message of 5e

                Revision ID: 5e
                Revises: 4d
                Create Date: 2026-11-20T22:05:24Z
            """;

    private static final String FIRST = """
            Rev: 1a (branchpoint)
            Parent: <base>
            Branches into: 3c, 4d
            Path: db/migrate/1a.sql

                message of 1a

                Revision ID: 1a
                Create Date: 2026-11-20T22:05:24Z
            """;

    private final Migrate migrate = mock(Migrate.class);

    private final RecordedCommandLine command = new RecordedCommandLine(this.migrate);

    @BeforeEach
    void revisions() {
        given(this.migrate.revisions(any(), eq(false))).willReturn(REVISIONS);
        given(this.migrate.heads()).willReturn(List.of(REVISIONS.get(2), REVISIONS.get(0)));
        given(this.migrate.status()).willReturn(
                new MigrationStatus(List.of(REVISIONS.get(3)), List.of(REVISIONS.get(0)), List.of(REVISIONS.get(0))));
        given(this.migrate.databaseUrl()).willReturn("jdbc:postgresql://***@host/library");
    }

    @Test
    void headsTellsThoseThatOthersDependOn() {
        assertThat(this.command.run("heads")).isZero();
        assertThat(this.command.output()).isEqualTo("3c (effective head)\n5e (head)\n");

        assertThat(this.command.run("heads", "--resolve-dependencies")).isZero();
        assertThat(this.command.output()).isEqualTo("5e (head)\n");

        assertThat(this.command.run("heads", "--resolve-dependencies", "-v")).isZero();
        assertThat(this.command.output()).isEqualTo(FIFTH);
    }

    @Test
    void branchesNamesWhatFollowsEachBranchPoint() {
        assertThat(this.command.run("branches")).isZero();
        assertThat(this.command.output()).isEqualTo("""
                1a (branchpoint)
                   -> 3c (effective head)
                   -> 4d
                """);

        assertThat(this.command.run("branches", "--verbose")).isZero();
        assertThat(this.command.output())
            .isEqualTo(FIRST + "   -> 3c (effective head), message of 3c\n   -> 4d, message of 4d\n");
    }

    @Test
    void showTellsAllThereIsToSay() {
        given(this.migrate.find("heads")).willReturn(List.of(REVISIONS.get(0), REVISIONS.get(3)));

        assertThat(this.command.run("show", "heads")).isZero();
        assertThat(this.command.output()).isEqualTo(FIFTH + "\n" + FIRST);

        assertThat(this.command.run("show", "base")).isZero();
        assertThat(this.command.output()).isEmpty();
        assertThat(this.command.error()).contains("'base' is before all revisions", "migrate history");
    }

    @Test
    void currentTellsWhichDatabaseIsMeant() {
        assertThat(this.command.run("current", "-v")).isZero();

        assertThat(this.command.output())
            .isEqualTo("Current revision(s) for jdbc:postgresql://***@host/library:\n" + FIRST);
    }

    @Test
    void currentTellsWhetherTheDatabaseIsAtAllHeads() {
        assertThat(this.command.run("current", "--check-heads")).isEqualTo(3);
        assertThat(this.command.output()).isEqualTo("1a (branchpoint)\n");
        assertThat(this.command.error()).contains("1 pending", "the heads are 5e (head)", "migrate upgrade heads");

        given(this.migrate.status()).willReturn(new MigrationStatus(REVISIONS.subList(0, 1), List.of(), List.of()));
        assertThat(this.command.run("current", "-c")).isZero();
        assertThat(this.command.error()).isEmpty();
    }

    @Test
    void checkComparesWithAnUpToDateDatabaseOnly() {
        assertThat(this.command.run("check")).isEqualTo(3);

        assertThat(this.command.output()).isEqualTo("pending 4d (3c) -> 5e (head), message of 5e\n");
        assertThat(this.command.error()).contains("migrate upgrade heads");
    }

    @Test
    void checkAgainstTheScriptsNeedsNoDatabaseThatIsUpToDate() {
        given(this.migrate.examine(any())).willReturn(new ComparisonResult(List.of(), List.of()));

        assertThat(this.command.run("check", "--against", "shadow")).isZero();

        assertThat(this.command.output()).isEqualTo("No differences between the entities and the scripts.\n");
        then(this.migrate).should().examine(new ComparisonRequest(List.of(), Counterpart.SHADOW));
        then(this.migrate).should(never()).status();
    }

    @Test
    void driftIsListedAndFailsABuild() {
        given(this.migrate.drift(List.of("shop")))
            .willReturn(List.of(new Difference(new DropSequence(QualifiedName.of("s"), null), "removed sequence s")));

        assertThat(this.command.run("drift", "--schema", "shop")).isEqualTo(3);

        assertThat(this.command.output()).isEqualTo("removed sequence s\n");
        assertThat(this.command.error()).contains("No script up to 1a does that", "migrate stamp");
    }

    @Test
    void databaseWithoutDriftIsSaidToBeWhatTheScriptsMake() {
        assertThat(this.command.run("drift")).isZero();
        assertThat(this.command.output()).isEqualTo("No drift: the database is what the scripts make of it at 1a.\n");
    }

    @Test
    void driftIsGivenAsJson() {
        given(this.migrate.drift(List.of()))
            .willReturn(List.of(new Difference(new DropSequence(QualifiedName.of("s"), null), "removed sequence s")));

        assertThat(this.command.run("drift", "--json")).isEqualTo(3);

        assertThat(json().toString()).isEqualTo("{\"current\":[\"1a\"],\"differences\":[\"removed sequence s\"]}");
    }

    @Test
    void historyCanBeDrawn() {
        assertThat(this.command.run("history", "--graph")).isZero();
        assertThat(this.command.output()).isEqualTo("""
                * 4d (3c) -> 5e (head), message of 5e
                * 1a -> 4d, message of 4d
                | * 1a -> 3c (effective head), message of 3c
                |/
                * <base> -> 1a (branchpoint), message of 1a
                """);
    }

    @Test
    void historyCanBeDrawnForDocuments() {
        assertThat(this.command.run("history", "--format", "mermaid")).isZero();
        assertThat(this.command.output()).isEqualTo("""
                flowchart BT
                    r0["5e<br>message of 5e"]
                    r1["4d<br>message of 4d"]
                    r2["3c<br>message of 3c"]
                    r3["1a<br>message of 1a"]
                    r1 --> r0
                    r2 -.-> r0
                    r3 --> r1
                    r3 --> r2
                """);

        assertThat(this.command.run("history", "--format", "dot")).isZero();
        assertThat(this.command.output()).isEqualTo("""
                digraph revisions {
                    rankdir=BT;
                    node [shape=box];
                    "5e" [label="5e\\nmessage of 5e"];
                    "4d" [label="4d\\nmessage of 4d"];
                    "3c" [label="3c\\nmessage of 3c"];
                    "1a" [label="1a\\nmessage of 1a"];
                    "4d" -> "5e";
                    "3c" -> "5e" [style=dashed];
                    "1a" -> "4d";
                    "1a" -> "3c";
                }
                """);
    }

    @Test
    void rangeMayBeginWithAMinus() {
        given(this.migrate.revisions("-2:current", false)).willReturn(REVISIONS.subList(0, 1));

        assertThat(this.command.run("history", "-r", "-2:current")).isZero();

        assertThat(this.command.output()).isEqualTo("4d (3c) -> 5e (head), message of 5e\n");
    }

    @Test
    void historyHasOneLayoutOnly() {
        assertThat(this.command.run("history", "--graph", "--verbose")).isEqualTo(2);

        assertThat(this.command.error()).contains("mutually exclusive");
    }

    @ParameterizedTest
    @ValueSource(strings = { "ensure-version", "ensure_version" })
    void versionTableIsCreatedOnItsOwn(String name) {
        given(this.migrate.ensureVersion(any())).willReturn(true).willReturn(false);

        assertThat(this.command.run(name)).isZero();
        assertThat(this.command.output()).isEqualTo("Created what was missing.\n");
        assertThat(this.command.run(name, "--json")).isZero();
        assertThat(this.command.output()).isEqualTo("{\"created\":false}\n");
    }

    @Test
    void repairShowsWhatDoesNotFitAndAcceptsItForAReason() {
        given(this.migrate.findings())
            .willReturn(List.of(new Finding(Finding.Kind.EDITED_SCRIPT, "3c", "Revision 3c was edited")));
        given(this.migrate.repair(eq("3c"), eq("a comment"), any()))
            .willReturn(new HistoryEntry(1, "3c", Direction.UPGRADE, "a comment", Instant.EPOCH, Duration.ZERO,
                    Outcome.ACCEPTED, "ann", "host-1", null, 0, "sha256:0", null));

        assertThat(this.command.run("repair")).isZero();
        assertThat(this.command.output()).isEqualTo("Revision 3c was edited\n");
        assertThat(this.command.run("repair", "--json")).isZero();
        assertThat(json()).isEqualTo(JsonMapper.shared()
            .readTree(
                    """
                            {"findings": [{"kind": "edited-script", "revision": "3c", "description": "Revision 3c was edited"}]}"""));
        assertThat(this.command.run("repair", "3c")).isEqualTo(2);
        assertThat(this.command.error()).contains("A REVISION and a --reason go together");

        given(this.migrate.findings()).willReturn(List.of());
        assertThat(this.command.run("repair", "3c", "--reason", "a comment")).isZero();
        assertThat(this.command.error()).contains("Accepted 3c: a comment");
        assertThat(this.command.output()).isEqualTo("What was applied fits the scripts.\n");
    }

    @Test
    void resolveShowsWhatIsHalfDoneAndTakesAWordForIt() {
        HalfDoneStep halfDone = new HalfDoneStep("3c", Direction.UPGRADE, List.of("create table account (id bigint)"),
                "create view accounts as\nselect id from account");
        given(this.migrate.halfDone()).willReturn(Optional.of(halfDone));
        given(this.migrate.resolve(eq(Resolution.APPLIED), any()))
            .willReturn(Optional.of(new HalfDoneStep("3c", Direction.DOWNGRADE, List.of(), null)));
        given(this.migrate.resolve(eq(Resolution.RESTART), any())).willReturn(Optional.empty());

        assertThat(this.command.run("resolve")).isZero();
        assertThat(this.command.output()).isEqualTo("""
                The upgrade of revision 3c is half done.
                These statements took effect:
                    create table account (id bigint)
                This one is in doubt:
                    create view accounts as
                    select id from account
                If the catalog does not tell whether it took effect, the next run asks for:
                  migrate resolve --applied, if it took effect
                  migrate resolve --retry, if it did not
                Go on with: migrate upgrade 3c
                """);
        assertThat(this.command.run("resolve", "--applied")).isZero();
        assertThat(this.command.output())
            .isEqualTo("The downgrade of revision 3c is half done.\nGo on with: migrate downgrade 3c-1\n");
        assertThat(this.command.run("resolve", "--restart")).isZero();
        assertThat(this.command.output()).isEqualTo("Nothing is half done.\n");
        assertThat(this.command.run("resolve", "--retry", "--applied")).isEqualTo(2);

        assertThat(this.command.run("resolve", "--json")).isZero();
        assertThat(json()).isEqualTo(JsonMapper.shared().readTree("""
                {"halfDone": {"revision": "3c", "direction": "upgrade", "done": ["create table account (id bigint)"],
                  "inDoubt": "create view accounts as\\nselect id from account"}}"""));
        assertThat(this.command.run("resolve", "--restart", "--json")).isZero();
        assertThat(this.command.output()).isEqualTo("{\"halfDone\":null}\n");
    }

    @Test
    void revisionsAreDescribedAsJson() {
        assertThat(this.command.run("heads", "--json", "--resolve-dependencies")).isZero();

        assertThat(json()).isEqualTo(JsonMapper.shared().readTree("""
                {"heads": [{"revision": "5e", "revises": ["4d"], "dependsOn": ["3c"], "branchLabels": [],
                  "branches": [], "children": [], "message": "message of 5e", "created": "2026-11-20T22:05:24Z",
                  "script": "db/migrate/5e.sql", "head": true, "effectiveHead": false, "branchPoint": false,
                  "mergePoint": false, "current": false}]}"""));
    }

    @Test
    void everyReportHasAShapeForPrograms() {
        given(this.migrate.find("5e")).willReturn(REVISIONS.subList(0, 1));

        assertThat(this.command.run("history", "--json")).isZero();
        assertThat(json().get("revisions").size()).isEqualTo(4);
        assertThat(this.command.run("show", "5e", "--json")).isZero();
        assertThat(json().get("revisions").get(0).get("revision").stringValue()).isEqualTo("5e");
        assertThat(this.command.run("branches", "--json")).isZero();
        assertThat(json().get("branchPoints").get(0).get("children").toString()).isEqualTo("[\"3c\",\"4d\"]");
        assertThat(this.command.run("current", "--json", "--check-heads")).isEqualTo(3);
        assertThat(json().get("database").stringValue()).isEqualTo("jdbc:postgresql://***@host/library");
        assertThat(json().get("upToDate").booleanValue()).isFalse();
        assertThat(json().get("pending").size()).isEqualTo(1);
    }

    @Test
    void stepsAreDescribedAsJsonEvenIfOneFails() {
        given(this.migrate.upgrade(any(), any())).willAnswer((invocation) -> {
            StepDescription step = new StepDescription(Direction.UPGRADE, "5e", List.of("4d"), List.of("5e"), "add");
            MigrationListener listener = invocation.getArgument(1);
            listener.started(step);
            listener.finished(step, new HistoryEntry(7, "5e", Direction.UPGRADE, "add", Instant.EPOCH,
                    Duration.ofMillis(12), Outcome.FAILED, "ann", "host-1", null, 0, "sha256:0", "No."));
            throw new MigrateException("Failed.");
        });

        assertThat(this.command.run("upgrade", "--json")).isEqualTo(1);

        assertThat(json()).isEqualTo(JsonMapper.shared().readTree("""
                {"steps": [{"sequence": 7, "revision": "5e", "direction": "upgrade", "message": "add", "from": ["4d"],
                  "to": ["5e"], "started": "1970-01-01T00:00:00Z", "duration": "PT0.012S", "outcome": "failed",
                  "statements": 0, "checksum": "sha256:0", "error": "No."}]}"""));
        assertThat(this.command.error()).isEqualTo("Failed.\n");
    }

    @Test
    void tagReachesWhoeverListens() {
        assertThat(CommandPreview.of(List.of("upgrade", "head", "--tag", "nightly")).properties())
            .containsEntry("migrate.arguments.tag", "nightly");
        assertThat(CommandPreview.of(List.of("stamp", "--tag=nightly", "head")).properties())
            .containsEntry("migrate.arguments.tag", "nightly");
        assertThat(CommandPreview.of(List.of("downgrade", "-1")).properties()).isEmpty();
    }

    private JsonNode json() {
        assertThat(this.command.output()).hasLineCount(1);
        return JsonMapper.shared().readTree(this.command.output());
    }

}
