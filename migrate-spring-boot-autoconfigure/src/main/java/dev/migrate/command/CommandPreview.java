package dev.migrate.command;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.beans.factory.support.StaticListableBeanFactory;

import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * What the words of a command say before the application is started.
 *
 * @param needsApplication whether the command has to be run inside the application; help,
 * and words that cannot be understood, need none
 * @param properties the properties of the application that the options of the command set
 */
record CommandPreview(boolean needsApplication, Map<String, String> properties) {

    private static final CommandPreview STANDALONE = new CommandPreview(false, Map.of());

    /**
     * Looks at the words of a command without running it.
     * @param words the name of the command and its options
     * @return what they say
     */
    static CommandPreview of(List<String> words) {
        MigrateCommandLine line = new MigrateCommandLine(new StaticListableBeanFactory(),
                new PrintStream(OutputStream.nullOutputStream()));
        try {
            ParseResult result = line.parser().parseArgs(words.toArray(String[]::new));
            while (result.hasSubcommand() && !isHelp(result)) {
                result = result.subcommand();
            }
            Object command = result.commandSpec().userObject();
            return (command instanceof StandaloneCommand || isHelp(result)) ? STANDALONE
                    : new CommandPreview(!(command instanceof MigrateCommand), properties(command, line.options()));
        }
        catch (ParameterException ex) {
            return STANDALONE;
        }
    }

    private static boolean isHelp(ParseResult result) {
        return result.isUsageHelpRequested() || result.isVersionHelpRequested();
    }

    private static Map<String, String> properties(Object command, SharedOptions options) {
        Map<String, String> properties = new LinkedHashMap<>();
        if (command instanceof Subcommand subcommand) {
            properties.putAll(subcommand.properties());
        }
        // Brackets keep a name as it is written.
        options.arguments().forEach((name, value) -> properties.put("migrate.arguments[" + name + "]", value));
        if (options.quiet()) {
            // The level silences any configuration, the threshold levels of single
            // loggers. An application that cannot be started says so as an error.
            properties.put("logging.level.root", "error");
            properties.put("logging.threshold.console", "error");
        }
        return properties;
    }

}
