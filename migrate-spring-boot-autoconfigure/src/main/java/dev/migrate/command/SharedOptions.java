package dev.migrate.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The options that every command has. They may stand before the command's word or after
 * it.
 */
class SharedOptions {

    private final Map<String, String> arguments = new LinkedHashMap<>();

    @Option(names = "--json", scope = ScopeType.INHERIT, order = 90,
            description = "Gives the result as JSON, in one line.")
    private boolean json;

    @Option(names = "--output", paramLabel = "FILE", scope = ScopeType.INHERIT, order = 91,
            description = "Writes the result to a file instead of standard output.")
    private @Nullable Path file;

    @Option(names = { "-q", "--quiet" }, scope = ScopeType.INHERIT, order = 92,
            description = "Silences the log but for errors, never the result.")
    private boolean quiet;

    @Option(names = "--raiseerr", scope = ScopeType.INHERIT, order = 93,
            description = "Shows the whole stack trace of a failure.")
    private boolean stackTrace;

    @Option(names = { "-h", "--help" }, usageHelp = true, scope = ScopeType.INHERIT, order = 94,
            description = "Shows this help.")
    private boolean help;

    @Option(names = { "-V", "--version" }, versionHelp = true, scope = ScopeType.INHERIT, order = 95,
            description = "Shows the version of Migrate.")
    private boolean version;

    @Option(names = "-x", paramLabel = "NAME=VALUE", mapFallbackValue = "", scope = ScopeType.INHERIT, order = 89,
            description = "An argument for Java revisions and templates; repeat it for several.")
    void addArguments(@Nullable Map<String, String> added) {
        if (added != null) {
            this.arguments.putAll(added);
        }
    }

    /**
     * What was given with {@code -x}, before or after the name of the command.
     * @return the values by their names
     */
    Map<String, String> arguments() {
        return this.arguments;
    }

    boolean json() {
        return this.json;
    }

    @Nullable Path file() {
        return this.file;
    }

    boolean quiet() {
        return this.quiet;
    }

    boolean stackTrace() {
        return this.stackTrace;
    }

}
