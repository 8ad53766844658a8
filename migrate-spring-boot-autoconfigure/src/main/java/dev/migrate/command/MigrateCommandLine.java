package dev.migrate.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

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

    private final PrintWriter output;

    private final PrintWriter error = new PrintWriter(System.err, true, StandardCharsets.UTF_8);

    MigrateCommandLine(BeanFactory beans, PrintStream output) {
        this.beans = beans;
        this.output = new PrintWriter(output, true, StandardCharsets.UTF_8);
    }

    /**
     * Runs a command.
     * @param words the name of the command and its options
     * @return the exit code: 0 if it did what it was asked to, 1 if that failed, 2 if the
     * words cannot be understood
     */
    int run(List<String> words) {
        MigrateCommand command = new MigrateCommand();
        CommandLine commandLine = new CommandLine(command,
                new CommandFactory(this::migrate, this::project, this.output));
        commandLine.setOut(this.output);
        commandLine.setErr(this.error);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setExecutionExceptionHandler((exception, source, result) -> {
            this.error.println(message(exception));
            return source.getCommandSpec().exitCodeOnExecutionException();
        });
        commandLine.setExecutionStrategy((result) -> {
            ArgumentProperties.add(command.arguments(), this.beans);
            return new CommandLine.RunLast().execute(result);
        });
        return commandLine.execute(words.toArray(String[]::new));
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
