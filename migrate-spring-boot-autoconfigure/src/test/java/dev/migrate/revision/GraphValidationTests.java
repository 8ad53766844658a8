package dev.migrate.revision;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.migrate.revision.InvalidGraphException.Offence;
import dev.migrate.revision.RevisionException.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class GraphValidationTests {

    @Test
    void noRevisionsAreAGraph() {
        RevisionGraph graph = RevisionGraph.of(List.of());
        assertThat(graph.heads()).isEmpty();
        assertThat(graph.upgrade(List.of(), "head").isEmpty()).isTrue();
        assertThat(graph.history()).isEmpty();
    }

    @Test
    void everyOffenceIsReportedAtOnce() {
        List<Offence> offences = offences(RevisionNode.of("a"), RevisionNode.of("a"), RevisionNode.of("b-1", "lost"),
                RevisionNode.of("c", "c").dependingOn("gone"), RevisionNode.of("d", "a").labelled("a", "v2"),
                RevisionNode.of("e", "f").labelled("v2"), RevisionNode.of("f", "e"));
        assertThat(offences).extracting(Offence::kind)
            .containsExactly(Kind.SELF_LOOP, Kind.ILLEGAL_REVISION_ID, Kind.DUPLICATE_REVISION,
                    Kind.DUPLICATE_BRANCH_LABEL, Kind.DUPLICATE_BRANCH_LABEL, Kind.MISSING_REFERENCE,
                    Kind.MISSING_REFERENCE, Kind.CYCLE);
    }

    @Test
    void theMessageListsEveryOffence() {
        assertThatExceptionOfType(InvalidGraphException.class)
            .isThrownBy(() -> RevisionGraph.of(List.of(RevisionNode.of("a", "lost"), RevisionNode.of("b", "gone"))))
            .withMessage(
                    """
                            The revisions have 2 faults:
                              - Revision a revises 'lost', which does not exist: bring its file back, or correct the reference.
                              - Revision b revises 'gone', which does not exist: bring its file back, or correct the reference.""");
    }

    /**
     * Linking gives up at the first fault and leaves it to validation to name all of
     * them: neither may see a fault that the other does not.
     */
    @Test
    void whatCannotBeLinkedHasAnOffenceAndNothingElseHas() {
        Random random = new Random(7);
        int sound = 0;
        for (int run = 0; run < 5_000; run++) {
            List<RevisionNode> revisions = IntStream.range(0, random.nextInt(6))
                .mapToObj((index) -> new RevisionNode(name(random), names(random), names(random), names(random), null))
                .toList();
            List<Offence> offences = GraphValidation.offences(revisions);
            if (offences.isEmpty()) {
                sound++;
                assertThat(RevisionGraph.of(revisions).revisions()).isEqualTo(revisions);
            }
            else {
                assertThat(offences(revisions.toArray(RevisionNode[]::new))).isEqualTo(offences);
            }
        }
        assertThat(sound).isBetween(500, 4_500);
    }

    private static List<String> names(Random random) {
        return Stream.generate(() -> name(random)).limit(Math.max(0, random.nextInt(6) - 3)).toList();
    }

    private static String name(Random random) {
        return (random.nextInt(40) == 0) ? "not-a-name" : String.valueOf((char) ('a' + random.nextInt(12)));
    }

    @Test
    void filesAreNamedWhereTheyAreKnown() {
        assertThat(offences(RevisionNode.of("a").foundIn("db/migrate/a.sql"),
                RevisionNode.of("a").foundIn("db/migrate/Ra_Other.java")))
            .singleElement()
            .satisfies((offence) -> assertThat(offence.message()).contains("a (db/migrate/a.sql)",
                    "a (db/migrate/Ra_Other.java)"));
    }

    @Test
    void anAbbreviatedParentIsMissingButRecognised() {
        assertThat(offences(RevisionNode.of("3512b954651e"), RevisionNode.of("b", "3512b9"))).singleElement()
            .satisfies((offence) -> assertThat(offence.message()).contains("write '3512b954651e'"));
    }

    @Test
    void aLabelIsNoParentButADependency() {
        assertThat(offences(RevisionNode.of("a").labelled("shop"), RevisionNode.of("b", "shop"))).singleElement()
            .satisfies((offence) -> assertThat(offence.message()).contains("is a branch label; write 'a'"));
        RevisionGraph graph = RevisionGraph
            .of(List.of(RevisionNode.of("a").labelled("shop"), RevisionNode.of("b").dependingOn("shop")));
        assertThat(graph.realHeads()).containsExactly("b");
    }

    @Test
    void aRevisionMustNotDependOnItselfByItsLabelEither() {
        assertThat(offences(RevisionNode.of("a").labelled("shop").dependingOn("shop"))).extracting(Offence::kind)
            .containsExactly(Kind.DEPENDENCY_SELF_LOOP);
    }

    /*-
     *     e
     *     |
     *     d - c      d revises c, c revises b, and b revises d as well as a:
     *      \ /       a is below the cycle and e above it, and neither is at fault
     *       b
     *       |
     *       a
     */
    @Test
    void onlyTheMembersOfACycleAreNamed() {
        assertThat(offences(RevisionNode.of("a"), RevisionNode.of("b", "a", "d"), RevisionNode.of("c", "b"),
                RevisionNode.of("d", "c"), RevisionNode.of("e", "d")))
            .containsExactly(new Offence(Kind.CYCLE, List.of("b", "c", "d"),
                    "3 revisions form a cycle, so that none of them can be the first: b revises d, c revises b, d revises c. Remove one of these references."));
    }

    @Test
    void aCycleThroughADependencyNamesBothKindsOfReference() {
        assertThat(
                offences(RevisionNode.of("a"), RevisionNode.of("b", "a").dependingOn("c"), RevisionNode.of("c", "b")))
            .containsExactly(new Offence(Kind.DEPENDENCY_CYCLE, List.of("b", "c"),
                    "2 revisions form a cycle, so that none of them can be the first: b depends on c, c revises b. Remove one of these references."));
    }

    @Test
    void aCycleOfTenThousandNeedsNoDeepStack() {
        List<RevisionNode> revisions = IntStream.range(0, 10_000)
            .mapToObj((index) -> RevisionNode.of("r" + index, "r" + (index + 1) % 10_000))
            .toList();
        assertThat(offences(revisions.toArray(RevisionNode[]::new))).singleElement()
            .satisfies((offence) -> assertThat(offence.revisions()).hasSize(10_000));
    }

    private static List<Offence> offences(RevisionNode... revisions) {
        return catchThrowableOfType(InvalidGraphException.class, () -> RevisionGraph.of(Stream.of(revisions).toList()))
            .offences();
    }

}
