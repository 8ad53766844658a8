package dev.migrate.revision;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.migrate.revision.RevisionException.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Two developers' branches, {@code bbbb02} and {@code cccc03}, on the same revision.
 */
class RebaseTests {

    private final RevisionGraph graph = RevisionGraph
        .of(List.of(RevisionNode.of("aaaa01"), RevisionNode.of("bbbb02", "aaaa01").labelled("loans"),
                RevisionNode.of("cccc03", "aaaa01"), RevisionNode.of("dddd04", "cccc03")));

    @Test
    void theParentMayBeAnyIdentifier() {
        for (String parent : List.of("bbbb02", "bbbb", "loans", "loans@head")) {
            assertThat(this.graph.rebase("cccc03", List.of(parent)).revises()).as(parent).containsExactly("bbbb02");
        }
    }

    @Test
    void baseMeansNoParent() {
        assertThat(this.graph.rebase("cccc03", List.of("base")).revises()).isEmpty();
    }

    @Test
    void aMergeGetsAllItsParentsAnew() {
        RevisionGraph merged = this.graph.with(RevisionNode.of("eeee05", "bbbb02", "dddd04"));
        assertThat(merged.rebase("eeee05", List.of("loans", "cccc03")).revises()).containsExactly("bbbb02", "cccc03");
    }

    @Test
    void everythingElseOfTheRevisionStays() {
        List<String> labels = List.of("fine");
        List<String> replaced = List.of("gone");
        RevisionNode node = new RevisionNode("f", List.of("aaaa01"), List.of("loans"), labels, replaced, "f.sql");
        assertThat(this.graph.with(node).rebase("f", List.of("dddd04")))
            .isEqualTo(new RevisionNode("f", List.of("dddd04"), List.of("loans"), labels, replaced, "f.sql"));
    }

    @Test
    void aRevisionCannotFollowItselfOrWhatBuildsOnIt() {
        assertThatExceptionOfType(InvalidGraphException.class)
            .isThrownBy(() -> this.graph.rebase("cccc03", List.of("cccc03")))
            .withMessageContaining("revises itself");
        assertThatExceptionOfType(InvalidGraphException.class)
            .isThrownBy(() -> this.graph.rebase("cccc03", List.of("dddd04")))
            .withMessageContaining("cccc03 revises dddd04, dddd04 revises cccc03");
    }

    @Test
    void parentsMustExistAndDiffer() {
        assertFailure(Kind.UNKNOWN_REVISION, "cccc03", "nowhere");
        assertFailure(Kind.DUPLICATE_HEADS, "cccc03", "bbbb02", "loans");
        assertFailure(Kind.MULTIPLE_HEADS, "cccc03", "head");
    }

    @Test
    void onlyOneRevisionCanBeMoved() {
        assertFailure(Kind.UNKNOWN_REVISION, "base", "bbbb02");
        assertFailure(Kind.MULTIPLE_HEADS, "heads", "aaaa01");
    }

    private void assertFailure(Kind kind, String revision, String... onto) {
        assertThatExceptionOfType(RevisionException.class).isThrownBy(() -> this.graph.rebase(revision, List.of(onto)))
            .satisfies((failure) -> assertThat(failure.kind()).isEqualTo(kind));
    }

}
