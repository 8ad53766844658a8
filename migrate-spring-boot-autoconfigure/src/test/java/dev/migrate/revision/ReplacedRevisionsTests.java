package dev.migrate.revision;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.migrate.revision.RevisionException.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * {@code bbbb04} stands for {@code bbbb02} and {@code cccc03} since they were squashed.
 */
class ReplacedRevisionsTests {

    private final RevisionGraph graph = RevisionGraph
        .of(List.of(RevisionNode.of("aaaa01"), RevisionNode.of("bbbb04", "aaaa01").replacing("bbbb02", "cccc03"),
                RevisionNode.of("dddd05", "bbbb04"), RevisionNode.of("eeee06", "aaaa01")));

    @Test
    void aDatabaseAtTheEndOfTheRangeGoesOn() {
        assertThat(this.graph.upgrade(List.of("bbbb04"), "dddd05").rows()).containsExactly("dddd05");
        assertThat(this.graph.downgrade(List.of("dddd05"), "aaaa01").rows()).containsExactly("aaaa01");
    }

    @Test
    void aDatabaseInTheMiddleOfTheRangeIsToldTheWaysOut() {
        List<String> rows = List.of("eeee06", "cccc03");
        assertThatExceptionOfType(RevisionException.class).isThrownBy(() -> this.graph.upgrade(rows, "heads"))
            .withMessage("The database is at revision 'cccc03', which is in the middle of what revision bbbb04 stands "
                    + "for since it was squashed. Upgrade the database to bbbb04 with the version of the application "
                    + "from before the squash, or, if its schema is that of bbbb04 already, run "
                    + "`migrate stamp --purge eeee06 bbbb04`.")
            .satisfies((failure) -> assertThat(failure.kind()).isEqualTo(Kind.REPLACED_REVISION));
        assertThat(this.graph.stamp(rows, List.of("eeee06", "bbbb04"), true).rows()).containsExactly("eeee06",
                "bbbb04");
    }

    @Test
    void anIdentifierOfAReplacedRevisionNamesTheOneThatStandsForIt() {
        for (String identifier : List.of("cccc03", "cccc", "eeee06@cccc03")) {
            assertThatExceptionOfType(RevisionException.class).as(identifier)
                .isThrownBy(() -> this.graph.resolve(identifier))
                .withMessageContaining("was squashed, and bbbb04 stands for it now");
        }
    }

    @Test
    void anAbbreviationThatAPresentRevisionHasMeansThatOne() {
        assertThat(this.graph.resolve("bbbb0")).extracting(RevisionNode::id).containsExactly("bbbb04");
    }

    @Test
    void aReplacedRevisionMustNotBeThereItself() {
        assertOffence(
                "Revision b (b.sql) replaces 'a', which is also there itself: a (a.sql). Delete one of the two; if "
                        + "there is only one in the sources, build them again from clean.",
                RevisionNode.of("a").foundIn("a.sql"), RevisionNode.of("b").replacing("a").foundIn("b.sql"));
        assertOffence(
                "Revision b replaces 'shop', which is also there itself: a. Delete one of the two; if there is only "
                        + "one in the sources, build them again from clean.",
                RevisionNode.of("a").labelled("shop"), RevisionNode.of("b").replacing("shop"));
    }

    @Test
    void oneRevisionCannotBeReplacedTwice() {
        assertOffence(
                "Revision 'a' is replaced twice: by b and by c. Remove it from the one that does not do what it did.",
                RevisionNode.of("b").replacing("a"), RevisionNode.of("c").replacing("a"));
    }

    private static void assertOffence(String message, RevisionNode... revisions) {
        assertThatExceptionOfType(InvalidGraphException.class).isThrownBy(() -> RevisionGraph.of(List.of(revisions)))
            .withMessage(message)
            .satisfies((failure) -> assertThat(failure.offences()).singleElement()
                .satisfies((offence) -> assertThat(offence.kind()).isEqualTo(Kind.DUPLICATE_REPLACEMENT)));
    }

    @Test
    void aReferenceToAReplacedRevisionIsToldWhatToWrite() {
        assertThatExceptionOfType(InvalidGraphException.class)
            .isThrownBy(() -> this.graph.with(RevisionNode.of("ffff07", "cccc03").dependingOn("bbbb02")))
            .withMessageContaining(
                    "ffff07 revises 'cccc03', which does not exist: it was squashed, and 'bbbb04' stands for it.")
            .withMessageContaining(
                    "ffff07 depends on 'bbbb02', which does not exist: it was squashed, and 'bbbb04' stands for it.");
    }

}
