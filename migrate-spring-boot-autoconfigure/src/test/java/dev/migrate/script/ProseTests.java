package dev.migrate.script;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProseTests {

    @Test
    void linesAreBrokenBetweenWords() {
        assertThat(Prose.wrap("one two three", "-- ", 10)).containsExactly("-- one two", "-- three");
    }

    @Test
    void longWordStaysBehindTheOneBeforeIt() {
        assertThat(Prose.wrap("was accountnnnnnnn renamed", "-- ", 10)).containsExactly("-- was accountnnnnnnn",
                "-- renamed");
    }

}
