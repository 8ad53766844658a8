package dev.migrate.command;

import java.util.function.Supplier;

import dev.migrate.LockHolder;
import dev.migrate.LockStatus;
import dev.migrate.Migrate;

import picocli.CommandLine.Command;

/**
 * {@code migrate locks}.
 */
@Command(name = "locks", description = "Shows which process is migrating the database, and what it is doing.",
        footer = { "", "Example: migrate locks" })
class LocksCommand extends Subcommand {

    LocksCommand(Supplier<Migrate> migrate, CommandOutput output) {
        super(migrate, output);
    }

    @Override
    int run(Migrate migrate, CommandOutput output) {
        LockStatus lock = migrate.lock();
        output.text().println(text(lock));
        output.json(LockJson.LOCK, lock);
        return SUCCESS;
    }

    private static String text(LockStatus lock) {
        String subject = "Lock %s (%s): ".formatted(lock.name(), lock.kind().word());
        if (!lock.held()) {
            return subject + "free.";
        }
        LockHolder holder = lock.holder();
        return subject + "held by "
                + ((holder != null) ? holder : "a process that has not said yet who it is. Ask again.");
    }

}
