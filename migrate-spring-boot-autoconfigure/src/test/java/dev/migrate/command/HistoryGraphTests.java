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
                | |/
                * | 2b
                |/
                * 1a
                """);
    }

    @Test
    void mergeOfThreeMakesRoomBesideAnotherBranch() {
        assertThat(draw("""
                7g < 6f, 5e
                6f < 2b, 3c, 4d
                5e < 1a
                4d < 1a
                3c < 1a
                2b < 1a
                1a
                """)).isEqualTo("""
                *   7g
                |\\
                |  \\
                *-. |   6f
                |\\ \\ \\
                | | | * 5e
                | | * | 4d
                | | |/
                | * | 3c
                | |/
                * | 2b
                |/
                * 1a
                """);
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
                """)).isEqualTo("""
                *   7g
                |\\
                | *   6f
                | |\\
                * | |   5e
                |\\ \\ \\
                | | |/
                | |/|
                |/| |
                | |/
                | * 3c
                * | 2b
                |/
                * 1a
                """);
    }

    @Test
    void twoBases() {
        assertThat(draw("""
                5e < 4d
                4d
                3c < 2b, 1a
                2b
                1a
                """)).isEqualTo("""
                * 5e
                * 4d
                *   3c
                |\\
                * | 2b
                 /
                * 1a
                """);
    }

    @Test
    void baseLeavesItsLaneToOthers() {
        assertThat(draw("""
                4d < 1a, 3c
                1a
                3c < 2b
                2b
                """)).isEqualTo("""
                *   4d
                |\\
                * | 1a
                 /
                * 3c
                * 2b
                """);
    }

    @Test
    void severalHeads() {
        assertThat(draw("""
                4d < 1a
                3c < 1a
                2b < 1a
                1a
                """)).isEqualTo("""
                * 4d
                | * 3c
                |/
                | * 2b
                |/
                * 1a
                """);
    }

    @Test
    void dependencyIsNoLane() {
        assertThat(draw("""
                4d < 2b ? 3c
                3c < 1a
                2b < 1a
                1a
                """)).isEqualTo("""
                * 4d
                | * 3c
                * | 2b
                |/
                * 1a
                """);
    }

    @Test
    void partOfAHistoryEndsWhereItIsCutOff() {
        assertThat(draw("""
                4d < 2b, 3c
                3c < 1a
                2b < 1a
                """)).isEqualTo("""
                *   4d
                |\\
                | * 3c
                * 2b
                """);
    }

    @Test
    void widthIsThatOfTheOpenBranchesOnly() {
        StringBuilder revisions = new StringBuilder();
        for (int i = 300; i > 0; i--) {
            revisions.append("m%1$d < a%1$d, b%1$d%na%1$d < m%2$d%nb%1$d < m%2$d%n".formatted(i, i - 1));
        }

        assertThat(draw(revisions.append("m0").toString()).lines()).hasSize(300 * 5 + 1)
            .allMatch((line) -> line.length() < 10);
    }

    private static String draw(String revisions) {
        return String.join("\n", new HistoryGraph(RevisionDescription::id).lines(Revisions.of(revisions))) + "\n";
    }

}
