package dev.migrate.script;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import dev.migrate.operation.ExecuteSql;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A script of a hundred million characters, which nothing holds as a whole.
 */
class LargeScriptTests {

    private static final int STATEMENTS = 100_000;

    private static final String ROW = "insert into book values (1, '" + "it''s; ".repeat(140) + "');\n";

    private static final int LOOK_AHEAD = 64 * 1024;

    @Test
    void isNeverReadFurtherThanTheNextStatement() throws IOException {
        GeneratedScript reader = new GeneratedScript();
        AtomicLong taken = new AtomicLong();
        Offences offences = new Offences();
        SqlBody.read(reader, new ScriptFile("a.sql", "a.sql", new ByteArrayResource(new byte[0])),
                new SqlOptions(SqlSyntax.POSTGRESQL, Placeholders.NONE), (section, statement, autocommit) -> {
                    long number = taken.incrementAndGet();
                    if (reader.read > number * ROW.length() + LOOK_AHEAD) {
                        throw new AssertionError(
                                "%d characters were read for %d statements".formatted(reader.read, number));
                    }
                }, offences);
        offences.throwIfAny();
        assertThat(taken).hasValue(STATEMENTS);
        assertThat(reader.read).isGreaterThan(100_000_000);
    }

    @Test
    void mayHaveATextOfAMillionCharacters() throws IOException {
        String insert = "insert into book values (1, '" + "it''s; ".repeat(150_000) + "')";
        Offences offences = new Offences();
        List<ExecuteSql> statements = new ArrayList<>();
        SqlBody.read(new StringReader("-- upgrade\n" + insert + ";\n"),
                new ScriptFile("a.sql", "a.sql", new ByteArrayResource(new byte[0])),
                new SqlOptions(SqlSyntax.POSTGRESQL, Placeholders.NONE),
                (section, statement, autocommit) -> statements.add(statement), offences);
        offences.throwIfAny();
        assertThat(statements).extracting(ExecuteSql::sql).containsExactly(insert);
    }

    private static final class GeneratedScript extends Reader {

        private long read;

        private long rows;

        private String rest = "-- upgrade\n";

        @Override
        public int read(char[] buffer, int offset, int length) {
            if (this.rest.isEmpty() && this.rows++ < STATEMENTS) {
                this.rest = ROW;
            }
            int count = Math.min(length, this.rest.length());
            this.rest.getChars(0, count, buffer, offset);
            this.rest = this.rest.substring(count);
            this.read += count;
            return (count == 0) ? -1 : count;
        }

        @Override
        public void close() {
        }

    }

}
