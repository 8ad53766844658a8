package dev.migrate.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import dev.migrate.Migrate;
import dev.migrate.MigrateException;
import dev.migrate.MigrateProject;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.core.NestedExceptionUtils;

import picocli.CommandLine;

/**
 * Parses the words of a command and runs it. Results go to the output; everything else,
 * errors among it, to standard error.
 */
class MigrateCommandLine {

    private final BeanFactory beans;

    private final SharedOptions options = new SharedOptions();

    private final CommandOutput output;

    private final Supplier<Optional<Terminal>> terminal;

    private final CommandLine commandLine;

    /**
     * A command line that asks nobody.
     * @param beans the beans that commands need
     * @param output where results go
     */
    MigrateCommandLine(BeanFactory beans, PrintStream output) {
        this(beans, output, Optional::empty);
    }

    /**
     * A command line.
     * @param beans the beans that commands need
     * @param output where results go
     * @param terminal gives the terminal on which questions are asked, if there is one
     */
    MigrateCommandLine(BeanFactory beans, PrintStream output, Supplier<Optional<Terminal>> terminal) {
        this.beans = beans;
        this.terminal = terminal;
        this.output = new CommandOutput(this.options, output, System.err);
        this.commandLine = create();
    }

    private CommandLine create() {
        CommandLine line = new CommandLine(new MigrateCommand(this.options),
                new CommandFactory(this::migrate, this::project, this.output, this.terminal));
        line.setOut(this.output.standardOutput());
        line.setErr(this.output.standardError());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((exception, source, result) -> {
            report(exception);
            return source.getCommandSpec().exitCodeOnExecutionException();
        });
        return line;
    }

    /**
     * Runs a command.
     * @param words the name of the command and its options
     * @return the exit code: 0 if it did what it was asked to, 1 if that failed, 2 if the
     * words cannot be understood, 3 if what was asked about is not up to date
     */
    int run(List<String> words) {
        return this.commandLine.execute(words.toArray(String[]::new));
    }

    /**
     * The parser of the words, to be asked.
     * @return the parser, which knows all commands
     */
    CommandLine parser() {
        return this.commandLine;
    }

    /**
     * The options that all commands have.
     * @return what was parsed last
     */
    SharedOptions options() {
        return this.options;
    }

    private Migrate migrate() {
        try {
            return this.beans.getBean(Migrate.class);
        }
        catch (NoUniqueBeanDefinitionException ex) {
            throw new MigrateException(
                    "This application has several Migrate beans (%s), and a command runs on one. Make that one primary"
                        .formatted(String.join(", ", Objects.requireNonNull(ex.getBeanNamesFound()))),
                    ex);
        }
        catch (NoSuchBeanDefinitionException ex) {
            throw new MigrateException(
                    "Migrate is switched off in this application, or does not know which database is meant. Check that spring.migrate.enabled is not false for the active profiles, and that there is one DataSource, or one that is primary or annotated with @MigrateDataSource",
                    ex);
        }
    }

    private MigrateProject project() {
        try {
            return this.beans.getBean(MigrateProject.class);
        }
        catch (NoSuchBeanDefinitionException ex) {
            throw new MigrateException(
                    "Migrate is switched off in this application. Check that spring.migrate.enabled is not false for the active profiles",
                    ex);
        }
    }

    private void report(Exception exception) {
        if (this.options.stackTrace()) {
            exception.printStackTrace(this.output.standardError());
        }
        else {
            this.output.standardError().println(message(exception));
        }
    }

    private static String message(Exception exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof MigrateException) {
                return String.valueOf(cause.getMessage());
            }
        }
        Throwable root = NestedExceptionUtils.getMostSpecificCause(exception);
        return (root == exception) ? exception.toString() : "%s%nCaused by: %s".formatted(exception, root);
    }

}
