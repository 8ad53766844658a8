package dev.migrate.command;

import java.util.List;

import dev.migrate.Migrate;
import dev.migrate.ScriptRequest;
import dev.migrate.revision.Direction;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

/**
 * The options of those commands that can write an SQL script instead of doing something.
 */
class OfflineOptions {

    @Option(names = "--sql",
            description = "Writes what would be done as an SQL script, and changes nothing. The target is then a range such as 3512b9:head; alone it is reached from an empty database.")
    private boolean sql;

    @Option(names = "--dialect", paramLabel = "NAME",
            description = "With --sql: for which database, without asking one (default: the configured one).")
    private @Nullable String dialect;

    @Option(names = "--idempotent",
            description = "With --sql: skips what the version table says is done, so that the script can be run again.")
    private boolean idempotent;

    boolean wanted() {
        return this.sql;
    }

    /**
     * Whether an option is there that means nothing without {@code --sql}.
     */
    boolean incomplete() {
        return !this.sql && (this.dialect != null || this.idempotent);
    }

    void write(Migrate migrate, Direction direction, List<String> ranges, CommandOutput output) {
        migrate.script(new ScriptRequest(direction, ranges, this.dialect, this.idempotent), output.text());
    }

}
