package dev.migrate.command;

import dev.migrate.RevisionDescription;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HistoryGraphTests {

    @Test
    void lineIsOneLane() {
        assertThat(draw("""
                3c < 2b
                2b < 1a
                1a
                """)).isEqualTo("""
                * 3c
                * 2b
                * 1a
                """);
    }

    @Test
    void branchesPartAndAreMerged() {
        assertThat(draw("""
                4d < 2b, 3c
                3c < 1a
                2b < 1a
                1a
                """)).isEqualTo("""
                *   4d
                |\\
                | * 3c
                * | 2b
                |/
                * 1a
                """);
    }

    @Test
    void mergeOfThree() {
        assertThat(draw("""
                5e < 2b, 3c, 4d
                4d < 1a
                3c < 1a
                2b < 1a
                1a
                """)).isEqualTo("""
                *-.   5e
                |\\ \\
                | | * 4d
                | * | 3c
                |/ /
                * | 2b
                |/
                * 1a
                """);
    }

    @Test
    void mergeOfThreeMakesRoomBesideAnotherBranch() {
        assertThat(draw("""
                9f < 1a
                8e < 7d, 6c
                5e < 2b, 3c, 4d
                7d < 5e
                6c < 5e
                4d < 1a
                3c < 1a
                2b < 1a
                1a
                """)).isEqualTo("");
    }

    @Test
    void crissCross() {
        assertThat(draw("""
                7g < 5e, 6f
                6f < 3c, 2b
                5e < 2b, 3c
                3c < 1a
                2b < 1a
                1a
                """)).isEqualTo("");
    }

    @Test
    void twoBases() {
        assertThat(draw("""
                5e < 4d
                4d
                3c < 2b, 1a
                2b
                1a
                """)).isEqualTo("");
    }

    @Test
    void baseLeavesItsLaneToOthers() {
        assertThat(draw("""
                4d < 1a, 3c
                1a
                3c < 2b
                2b
                """)).isEqualTo("");
    }

    @Test
    void severalHeads() {
        assertThat(draw("""
                4d < 1a
                3c < 1a
                2b < 1a
                1a
                """)).isEqualTo("");
    }

    @Test
    void dependencyIsNoLane() {
        assertThat(draw("""
                4d < 2b ? 3c
                3c < 1a
                2b < 1a
                1a
                """)).isEqualTo("");
    }

    @Test
    void partOfAHistoryEndsWhereItIsCutOff() {
        assertThat(draw("""
                4d < 2b, 3c
                3c < 1a
                2b < 1a
                """)).isEqualTo("");
    }

    private static String draw(String revisions) {
        return String.join("\n", new HistoryGraph(RevisionDescription::id).lines(Revisions.of(revisions))) + "\n";
    }

}
