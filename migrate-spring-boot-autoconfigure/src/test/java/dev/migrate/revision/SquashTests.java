package dev.migrate.revision;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.migrate.revision.RevisionException.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * {@code d4} depends on {@code x9}, by its label.
 *
 * <pre>
 * base a1   b2   c3   e5   f6   g7
 *            |         |    |
 *            d4 -------'    h8
 *
 * base x9
 * </pre>
 */
class SquashTests {

    private final RevisionGraph graph = RevisionGraph
        .of(List.of(RevisionNode.of("x9").labelled("audit"), RevisionNode.of("a1").labelled("core"),
                RevisionNode.of("b2", "a1"), RevisionNode.of("c3", "b2").labelled("left"),
                RevisionNode.of("d4", "b2").dependingOn("audit").labelled("right"), RevisionNode.of("e5", "c3", "d4"),
                RevisionNode.of("f6", "e5"), RevisionNode.of("g7", "f6"), RevisionNode.of("h8", "f6")));

    @Test
    void theRevisionHasTheIdOfTheEndAndStandsForTheOthers() {
        Squash squash = this.graph.squash("e5:f6", List.of());
        assertThat(squash.revision()).isEqualTo(RevisionNode.of("f6", "c3", "d4").replacing("e5"));
        assertThat(squash.range()).extracting(RevisionNode::id).containsExactly("e5", "f6");
    }

    @Test
    void labelsAndOutsideDependenciesAreUnited() {
        Squash squash = this.graph.squash("a1:e5", List.of());
        assertThat(squash.range()).extracting(RevisionNode::id).startsWith("a1", "b2").endsWith("e5").hasSize(5);
        RevisionNode revision = squash.revision();
        assertThat(revision.revises()).isEmpty();
        assertThat(revision.dependsOn()).containsExactly("audit");
        assertThat(revision.branchLabels()).containsExactlyInAnyOrder("core", "left", "right");
        assertThat(revision.replaces()).containsExactlyInAnyOrder("a1", "b2", "c3", "d4");
    }

    @Test
    void everythingUpToARevisionIncludesWhatItDependsOn() {
        RevisionNode revision = this.graph.squash("base:f6", List.of()).revision();
        assertThat(revision.dependsOn()).isEmpty();
        assertThat(revision.replaces()).containsExactlyInAnyOrder("x9", "a1", "b2", "c3", "d4", "e5");
    }

    @Test
    void whatWasSquashedBeforeStaysReplaced() {
        RevisionGraph again = RevisionGraph.of(List.of(RevisionNode.of("b").replacing("a"), RevisionNode.of("c", "b"),
                RevisionNode.of("d", "c").replacing("z")));
        assertThat(again.squash("b:d", List.of()).revision().replaces()).containsExactlyInAnyOrder("a", "z", "b", "c");
    }

    @Test
    void currentMeansTheRows() {
        assertThat(this.graph.squash("e5:current", List.of("f6")).revision().id()).isEqualTo("f6");
    }

    @Test
    void aLabelOfTheEndCanStillBeDependedOn() {
        RevisionNode dependant = RevisionNode.of("c").dependingOn("shop");
        RevisionGraph labelled = RevisionGraph
            .of(List.of(RevisionNode.of("a"), RevisionNode.of("b", "a").labelled("shop"), dependant));
        RevisionNode squashed = labelled.squash("a:b", List.of()).revision();
        assertThat(RevisionGraph.of(List.of(squashed, dependant)).ancestors(List.of("c"))).containsExactly("b", "c");
    }

    @Test
    void aLabelOfTheMiddleCanStillBeDependedOnByWhatBuildsOnTheEnd() {
        RevisionNode dependant = RevisionNode.of("i10", "f6").dependingOn("left");
        RevisionNode squashed = this.graph.with(dependant).squash("a1:e5", List.of()).revision();
        RevisionGraph after = RevisionGraph
            .of(List.of(RevisionNode.of("x9").labelled("audit"), squashed, RevisionNode.of("f6", "e5"), dependant));
        assertThat(after.ancestors(List.of("i10"))).containsExactly("x9", "e5", "f6", "i10");
    }

    @Test
    void aReplacedIdCannotBeDependedOnAnyMore() {
        assertThatExceptionOfType(InvalidGraphException.class)
            .isThrownBy(
                    () -> this.graph.with(RevisionNode.of("i10", "f6").dependingOn("c3")).squash("a1:e5", List.of()))
            .withMessageContaining(
                    "i10 depends on 'c3', which does not exist: it was squashed, and 'e5' stands for it");
    }

    @Test
    void nothingOutsideMayBuildOnTheMiddle() {
        assertRefused(this.graph, "b2:c3",
                "Revision d4 revises b2, which is in the middle of the range that ends at c3. "
                        + "Squash up to b2 and on from there, or rebase d4 first.");
        assertRefused(this.graph.with(RevisionNode.of("i10").dependingOn("left")), "a1:e5",
                "Revision i10 depends on c3, which is in the middle of the range that ends at e5");
    }

    @Test
    void theRangeMustHaveOneEnd() {
        assertRefused(this.graph, "e5:heads", "'e5:heads' has 2 ends");
    }

    private static void assertRefused(RevisionGraph graph, String range, String message) {
        assertThatExceptionOfType(RevisionException.class).isThrownBy(() -> graph.squash(range, List.of()))
            .withMessageContaining(message)
            .satisfies((failure) -> assertThat(failure.kind()).isEqualTo(Kind.RANGE_NOT_CLOSED));
    }

    @Test
    void oneRevisionIsNoRange() {
        assertThatExceptionOfType(RevisionException.class).isThrownBy(() -> this.graph.squash("e5:e5", List.of()))
            .withMessageContaining("'e5:e5' has only e5")
            .satisfies((failure) -> assertThat(failure.kind()).isEqualTo(Kind.INVALID_RANGE));
    }

}
