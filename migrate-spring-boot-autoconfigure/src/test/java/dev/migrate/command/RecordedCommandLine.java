package dev.migrate.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import dev.migrate.Migrate;

import org.springframework.beans.factory.support.StaticListableBeanFactory;

/**
 * Runs commands and keeps what they write.
 */
class RecordedCommandLine {

    private final Migrate migrate;

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();

    private final ByteArrayOutputStream error = new ByteArrayOutputStream();

    RecordedCommandLine(Migrate migrate) {
        this.migrate = migrate;
    }

    /**
     * Runs a command.
     * @param words the name of the command and its options
     * @return the exit code
     */
    int run(String... words) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("migrate", this.migrate);
        this.output.reset();
        this.error.reset();
        PrintStream systemError = System.err;
        System.setErr(new PrintStream(this.error, true, StandardCharsets.UTF_8));
        try {
            return new MigrateCommandLine(beans, new PrintStream(this.output, true, StandardCharsets.UTF_8))
                .run(List.of(words));
        }
        finally {
            System.setErr(systemError);
        }
    }

    /**
     * What the last command wrote to standard output.
     * @return the text, with line feeds
     */
    String output() {
        return text(this.output);
    }

    /**
     * What the last command wrote to standard error.
     * @return the text, with line feeds
     */
    String error() {
        return text(this.error);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

}
