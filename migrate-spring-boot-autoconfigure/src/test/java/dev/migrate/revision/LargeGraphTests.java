package dev.migrate.revision;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Sizes at which a quadratic step or a recursion would be noticed. The limits are many
 * times what is needed: they tell growth from growth, not a fast machine from a slow one.
 */
class LargeGraphTests {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Test
    void aLineOfThirtyThousandGoesUpAndDown() {
        goesUpAndDown(line(30_000));
    }

    @Test
    void parentsMayComeLongAfterTheirChildren() {
        List<RevisionNode> revisions = line(10_000);
        Collections.reverse(revisions);
        goesUpAndDown(revisions);
    }

    @Test
    void threeThousandInDiamondsWithALabelOnEveryTenthGoUpAndDown() {
        goesUpAndDown(diamonds(1_000));
    }

    @Test
    void aLabelOnEveryTenthOfALineOfTenThousandIsInEffectEverywhere() {
        List<RevisionNode> revisions = line(10_000).stream().map(LargeGraphTests::labelEveryTenth).toList();
        RevisionGraph graph = within(() -> RevisionGraph.of(revisions));
        within(() -> {
            graph.revisions().forEach((revision) -> graph.branchLabels(revision.id()));
            return true;
        });
        assertThat(graph.branchLabels("r0")).hasSize(1_000);
    }

    /*-
     *     b0  b1  b2 ...
     *       \  |  /
     *         root
     */
    @Test
    void fiveThousandBranchesOfOneRootAreListed() {
        List<RevisionNode> revisions = new ArrayList<>(List.of(RevisionNode.of("root")));
        IntStream.range(0, 5_000).forEach((index) -> revisions.add(RevisionNode.of("b" + index, "root")));
        RevisionGraph graph = RevisionGraph.of(revisions);
        assertThat(within(() -> graph.history())).hasSize(5_001);
        assertThat(within(() -> graph.currentRevisions(graph.heads()))).hasSize(5_000);
    }

    /*-
     *     a2   b2
     *     | \ / |
     *     | / \ |      each depends on the other line's revision before it
     *     a1   b1
     */
    @Test
    void twoLinesThatDependOnEachOtherStepByStepGoUpAndDown() {
        List<RevisionNode> revisions = new ArrayList<>(List.of(RevisionNode.of("a0"), RevisionNode.of("b0")));
        for (int index = 1; index < 5_000; index++) {
            revisions.add(RevisionNode.of("a" + index, "a" + (index - 1)).dependingOn("b" + (index - 1)));
            revisions.add(RevisionNode.of("b" + index, "b" + (index - 1)).dependingOn("a" + (index - 1)));
        }
        goesUpAndDown(revisions);
    }

    @Test
    void tenLongLinesThatAllDependOnTheSameLibraryGoUpAndDown() {
        List<RevisionNode> revisions = new ArrayList<>();
        for (int index = 0; index < 1_000; index++) {
            revisions.add((index > 0) ? RevisionNode.of("lib" + index, "lib" + (index - 1)) : RevisionNode.of("lib0"));
        }
        for (int line = 0; line < 10; line++) {
            revisions.add(RevisionNode.of("x" + line + "n0", "lib500").dependingOn("lib500"));
            for (int index = 1; index < 1_000; index++) {
                revisions.add(RevisionNode.of("x" + line + "n" + index, "x" + line + "n" + (index - 1))
                    .dependingOn("lib" + index));
            }
        }
        goesUpAndDown(revisions);
    }

    @Test
    void aPartialIdIsFoundAmongThirtyThousandWithoutSearchingThemAll() {
        RevisionGraph graph = RevisionGraph.of(line(30_000));
        within(() -> {
            IntStream.range(10_000, 29_999).forEach((index) -> graph.resolveOne("r" + index));
            return true;
        });
    }

    private static void goesUpAndDown(List<RevisionNode> revisions) {
        RevisionGraph graph = within(() -> RevisionGraph.of(revisions));
        Plan up = within(() -> graph.upgrade(List.of(), "heads"));
        assertThat(up.steps()).hasSize(revisions.size());
        assertThat(up.rows()).containsExactlyInAnyOrderElementsOf(graph.realHeads());
        Plan down = within(() -> graph.downgrade(up.rows(), "base"));
        assertThat(down.steps()).hasSize(revisions.size());
        assertThat(down.rows()).isEmpty();
        assertThat(within(() -> graph.history())).hasSize(revisions.size());
    }

    private static <T> T within(Supplier<T> work) {
        return assertTimeoutPreemptively(LIMIT, work::get);
    }

    private static List<RevisionNode> line(int length) {
        List<RevisionNode> revisions = new ArrayList<>(List.of(RevisionNode.of("r0")));
        IntStream.range(1, length).forEach((index) -> revisions.add(RevisionNode.of("r" + index, "r" + (index - 1))));
        return revisions;
    }

    private static List<RevisionNode> diamonds(int count) {
        List<RevisionNode> revisions = new ArrayList<>(List.of(RevisionNode.of("m0")));
        for (int index = 1; index <= count; index++) {
            revisions.add(RevisionNode.of("a" + index, "m" + (index - 1)));
            revisions.add(RevisionNode.of("b" + index, "m" + (index - 1)));
            revisions.add(RevisionNode.of("m" + index, "a" + index, "b" + index));
        }
        return revisions.stream().map(LargeGraphTests::labelEveryTenth).toList();
    }

    private static RevisionNode labelEveryTenth(RevisionNode revision) {
        return revision.id().endsWith("0") ? revision.labelled("label_" + revision.id()) : revision;
    }

}
