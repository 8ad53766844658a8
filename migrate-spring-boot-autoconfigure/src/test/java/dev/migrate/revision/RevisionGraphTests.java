package dev.migrate.revision;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import dev.migrate.revision.RevisionException.Kind;
import dev.migrate.revision.RowChange.Delete;
import dev.migrate.revision.RowChange.Insert;
import dev.migrate.revision.RowChange.Update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RevisionGraphTests {

    /*-
     *       m
     *      / \
     *     b   c      labels: b "left", c "right"
     *      \ /
     *       a
     */
    @Nested
    class Diamond {

        private final RevisionGraph graph = RevisionGraph
            .of(List.of(RevisionNode.of("a"), RevisionNode.of("b", "a").labelled("left"),
                    RevisionNode.of("c", "a").labelled("right"), RevisionNode.of("m", "b", "c")));

        @Test
        void theFirstChildMovesTheRowAndTheSecondAddsOne() {
            Plan plan = this.graph.upgrade(List.of(), "heads");
            assertThat(plan.steps()).extracting(Step::rowChanges)
                .containsExactly(List.of(new Insert("a")), List.of(new Update("a", "c")), List.of(new Insert("b")),
                        List.of(new Delete("b"), new Update("c", "m")));
            assertThat(plan.steps()).extracting(Step::rows)
                .containsExactly(List.of("a"), List.of("c"), List.of("c", "b"), List.of("m"));
            assertThat(plan.rows()).containsExactly("m");
        }

        @Test
        void aMergeComesApartOnTheWayDown() {
            Plan plan = this.graph.downgrade(List.of("m"), "left");
            assertThat(ids(plan)).containsExactly("m");
            assertThat(plan.steps().get(0).rowChanges()).containsExactly(new Insert("b"), new Update("m", "c"));
            assertThat(plan.rows()).containsExactlyInAnyOrder("b", "c");
        }

        @Test
        void oneBranchCanBeUndoneAlone() {
            assertThat(ids(this.graph.downgrade(List.of("b", "c"), "right@a"))).containsExactly("c");
        }

        @Test
        void aStepDownFromAMergeHasTwoWays() {
            fails(Kind.AMBIGUOUS_RELATIVE, () -> this.graph.downgrade(List.of("m"), "-1"));
        }

        @Test
        void aStepDownFromTwoRowsIsRefusedRatherThanGuessed() {
            fails(Kind.AMBIGUOUS_RELATIVE, () -> this.graph.downgrade(List.of("b", "c"), "-1"));
            assertThat(ids(this.graph.downgrade(List.of("b", "c"), "left@-1"))).containsExactly("b");
        }

        @Test
        void rowsThatImplyEachOtherAreRefusedWithAWayOut() {
            assertThatExceptionOfType(RevisionException.class)
                .isThrownBy(() -> this.graph.upgrade(List.of("a", "b"), "heads"))
                .withMessage(
                        "The version rows of the database overlap: revision b already implies a, which is below it."
                                + " Run `migrate stamp --purge <revision> ...` with the revisions that the schema matches.");
        }

        @Test
        void historyListsTheTrunkAfterAllBranches() {
            assertThat(this.graph.history()).extracting(RevisionNode::id).containsExactly("m", "b", "c", "a");
        }

    }

    /*-
     *     x2 - - > b      x2 depends on b
     *     |        |
     *     x1       a      labels: a "lib", x1 "shop"
     */
    @Nested
    class Dependency {

        private final RevisionGraph graph = RevisionGraph
            .of(List.of(RevisionNode.of("a").labelled("lib"), RevisionNode.of("b", "a"),
                    RevisionNode.of("x1").labelled("shop"), RevisionNode.of("x2", "x1").dependingOn("b")));

        @Test
        void aDependencyIsAppliedFirstAndLosesItsRow() {
            Plan plan = this.graph.upgrade(List.of("b", "x1"), "heads");
            assertThat(plan.steps().get(0).rowChanges()).containsExactly(new Delete("x1"), new Update("b", "x2"));
            assertThat(plan.rows()).containsExactly("x2");
        }

        @Test
        void aFullyUpgradedDatabaseIsUpToDateAlthoughOneHeadHasNoRow() {
            assertThat(this.graph.heads()).containsExactly("b", "x2");
            assertThat(this.graph.realHeads()).containsExactly("x2");
            assertThat(this.graph.isUpToDate(List.of("x2"))).isTrue();
            assertThat(this.graph.currentRevisions(List.of("x2"))).containsExactly("b", "x2");
        }

        @Test
        void undoingADependencyUndoesWhatDependsOnIt() {
            Plan plan = this.graph.downgrade(List.of("x2"), "lib");
            assertThat(ids(plan)).containsExactly("x2", "b");
            assertThat(plan.rows()).containsExactlyInAnyOrder("a", "x1");
        }

        @Test
        void aBranchGoesBackToItsOwnBase() {
            Plan plan = this.graph.downgrade(List.of("x2"), "shop@base");
            assertThat(ids(plan)).containsExactly("x2", "x1");
            assertThat(plan.rows()).containsExactly("b");
        }

    }

    /*-
     *       m - - - - > b0      m merges a2 and c, and depends on b0,
     *      / \                  which a2 implies through b1 already
     *     a2  c
     *     |\ - - - > b1
     *     |          |
     *     a1         b0
     */
    @Nested
    class ImpliedDependency {

        private final RevisionGraph graph = RevisionGraph.of(List.of(RevisionNode.of("b0"), RevisionNode.of("b1", "b0"),
                RevisionNode.of("a1"), RevisionNode.of("a2", "a1").dependingOn("b1"), RevisionNode.of("c"),
                RevisionNode.of("m", "a2", "c").dependingOn("b0")));

        @Test
        void theRowsAreOnlyWhatNothingElseImplies() {
            assertThat(this.graph.upgrade(List.of("a2", "c"), "m").rows()).containsExactly("m");
            assertThat(this.graph.downgrade(List.of("m"), "m-0").steps()).isEmpty();
            assertThat(this.graph.downgrade(List.of("m"), "a2").rows()).containsExactlyInAnyOrder("a2", "c");
        }

    }

    /*-
     *     b   c   d
     *      \  |  /
     *         a
     */
    @Nested
    class Stamp {

        private final RevisionGraph graph = RevisionGraph.of(List.of(RevisionNode.of("a"), RevisionNode.of("b", "a"),
                RevisionNode.of("c", "a"), RevisionNode.of("d", "a")));

        @Test
        void oneRowCanGiveWayToSeveral() {
            assertThat(stamp(List.of("a"), "b", "c").rows()).containsExactlyInAnyOrder("b", "c");
        }

        @Test
        void severalRowsCanGiveWayToOne() {
            Plan plan = stamp(List.of("b", "c"), "a");
            assertThat(plan.steps()).containsExactly(new Step.Stamp(List.of("b", "c"), List.of("a"),
                    List.of(new Delete("b"), new Update("c", "a")), List.of("a")));
        }

        @Test
        void anotherBranchKeepsItsRow() {
            assertThat(stamp(List.of("b"), "c").rows()).containsExactlyInAnyOrder("b", "c");
        }

        @Test
        void aTargetThatIsARowAlreadyStaysOne() {
            RevisionGraph longer = this.graph.with(RevisionNode.of("c2", "c"));
            assertThat(longer.stamp(List.of("b", "c"), List.of("b", "c2"), false).rows()).containsExactlyInAnyOrder("b",
                    "c2");
        }

        @Test
        void baseTakesAllRowsAway() {
            Plan plan = stamp(List.of("b", "c"), "base");
            assertThat(plan.steps()).extracting(Step::rowChanges)
                .containsExactly(List.of(new Delete("b")), List.of(new Delete("c")));
            assertThat(plan.rows()).isEmpty();
        }

        @Test
        void anUnknownRowIsInTheWayUntilItIsPurged() {
            assertThatExceptionOfType(RevisionException.class).isThrownBy(() -> stamp(List.of("ghost"), "b"))
                .withMessageContaining("The database is at revision 'ghost', which no revision file has.")
                .withMessageContaining("run `migrate stamp --purge <revision>`");
            Plan plan = this.graph.stamp(List.of("ghost"), List.of("b"), true);
            assertThat(plan.purge()).isTrue();
            assertThat(plan.rows()).containsExactly("b");
        }

        private Plan stamp(List<String> rows, String... targets) {
            return this.graph.stamp(rows, Arrays.asList(targets), false);
        }

    }

    /*-
     *     c - - > x      from w to c: c is above w by a dependency only
     *     |       |
     *     b       w
     */
    @Test
    void aHistoryFromWhatIsOnlyADependencyListsItsOwnBranch() {
        RevisionGraph graph = RevisionGraph.of(List.of(RevisionNode.of("w"), RevisionNode.of("x", "w"),
                RevisionNode.of("b"), RevisionNode.of("c", "b").dependingOn("x")));
        assertThat(graph.history("w:c", List.of())).extracting(RevisionNode::id).containsExactly("x", "w");
    }

    @Test
    void aStepUpCountsFromTheBaseWhenNothingIsApplied() {
        RevisionGraph graph = RevisionGraph.of(List.of(RevisionNode.of("a"), RevisionNode.of("b", "a")));
        assertThat(ids(graph.upgrade(List.of(), "+1"))).containsExactly("a");
        assertThatExceptionOfType(RevisionException.class).isThrownBy(() -> graph.upgrade(List.of("a"), "+3"))
            .withMessage("'+3' asks for 3 revisions, but there are only 1 above its start."
                    + " `migrate history` shows what there is, `migrate current` where the database is.");
    }

    @Test
    void anUpgradeToBaseByStepsIsNothingToDo() {
        RevisionGraph graph = RevisionGraph.of(List.of(RevisionNode.of("a")));
        assertThat(graph.upgrade(List.of("a"), "a-1").isEmpty()).isTrue();
    }

    @Test
    void aNewRevisionBuildsOnTheHeadUnlessToldOtherwise() {
        RevisionGraph graph = RevisionGraph.of(List.of(RevisionNode.of("a"), RevisionNode.of("b", "a")));
        assertThat(graph.create(NewRevision.of("c")).revises()).containsExactly("b");
        assertThat(graph.create(NewRevision.of("c", "a").spliced()).revises()).containsExactly("a");
        assertThat(graph.create(NewRevision.of("c", "base")).revises()).isEmpty();
        fails(Kind.NOT_A_HEAD, () -> graph.create(NewRevision.of("c", "a")));
        fails(Kind.DUPLICATE_REVISION, () -> graph.create(NewRevision.of("b")));
        fails(Kind.ILLEGAL_BRANCH_LABEL, () -> graph.create(NewRevision.of("c").labelled("release-1")));
    }

    private static List<String> ids(Plan plan) {
        return plan.steps().stream().map((step) -> ((Step.Run) step).revision().id()).toList();
    }

    private static void fails(Kind kind, Runnable question) {
        assertThatExceptionOfType(RevisionException.class).isThrownBy(question::run)
            .satisfies((ex) -> assertThat(ex.kind()).isEqualTo(kind));
    }

}
