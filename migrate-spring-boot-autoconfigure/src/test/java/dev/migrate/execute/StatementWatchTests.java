package dev.migrate.execute;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class StatementWatchTests {

    private static final String SQL = "create index ix_book_title on book (title) where title <> 'secret'";

    private Duration time = Duration.ZERO;

    private final StatementWatch watch = watch(() -> Optional.of("building index: scanning table 42 %"));

    private StatementWatch watch(StatementWatch.Progress progress) {
        return new StatementWatch(progress, () -> this.time.toNanos());
    }

    @Test
    void statementThatTakesLongIsHeardOfNowAndThen(CapturedOutput output) {
        this.watch.begin(SQL);
        lookAt(4);
        assertThat(output).doesNotContain("Still executing");

        lookAt(5);
        lookAt(6);
        lookAt(12);

        assertThat(output.toString().lines().filter((line) -> line.contains("Still executing")))
            .map((line) -> line.replaceFirst(".*Still", "Still"))
            .containsExactly(
                    "Still executing, for 5 seconds now: create index ix_book_title on book (title) where title <> '…' (building index: scanning table 42 %)",
                    "Still executing, for 12 seconds now: create index ix_book_title on book (title) where title <> '…' (building index: scanning table 42 %)");
    }

    @Test
    void whatARevisionDoesBetweenItsStatementsIsNoStatement(CapturedOutput output) {
        this.watch.begin(SQL);
        this.watch.end();

        lookAt(60);

        assertThat(output).doesNotContain("Still executing");
        assertThat(this.watch.statement()).isNull();
    }

    @Test
    void statementIsHeardOfAlsoWhereTheDatabaseTellsNothing(CapturedOutput output) {
        StatementWatch watch = watch(() -> {
            throw new SQLException("permission denied");
        });
        watch.begin("vacuum book");
        this.time = Duration.ofSeconds(7);

        watch.look();

        assertThat(output).contains("Still executing, for 7 seconds now: vacuum book").doesNotContain("permission");
    }

    private void lookAt(int seconds) {
        this.time = Duration.ofSeconds(seconds);
        this.watch.look();
    }

}
