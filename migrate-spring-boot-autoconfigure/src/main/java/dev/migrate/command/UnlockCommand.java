package dev.migrate.command;

import java.util.function.Supplier;

import dev.migrate.LockHolder;
import dev.migrate.LockStatus;
import dev.migrate.LockStatus.Kind;
import dev.migrate.Migrate;

import org.springframework.boot.json.JsonWriter;

import picocli.CommandLine.Command;

/**
 * {@code migrate unlock}.
 */
@Command(name = "unlock",
        description = "Frees a lock whose process is dead, where it does not free itself; says so where it does.",
        footer = { "", "Example: migrate unlock" })
class UnlockCommand extends Subcommand {

    UnlockCommand(Supplier<Migrate> migrate, CommandOutput output) {
        super(migrate, output);
    }

    @Override
    int run(Migrate migrate, CommandOutput output) {
        LockStatus lock = migrate.unlock();
        output.text().println(text(lock));
        output.json(JsonWriter.of((members) -> {
            members.add("unlocked", UnlockCommand::isFreed);
            members.add("before", LockJson.LOCK::write);
        }), lock);
        return SUCCESS;
    }

    private static boolean isFreed(LockStatus lock) {
        return lock.held() && lock.kind() == Kind.LEASE;
    }

    private static String text(LockStatus lock) {
        LockHolder holder = lock.holder();
        if (!lock.held()) {
            return "Nothing to do: the lock %s is free.".formatted(lock.name());
        }
        String who = (holder != null) ? holder.toString() : "a process that has not said yet who it is";
        if (isFreed(lock)) {
            return "Freed the lock %s of a process that is dead: %s.".formatted(lock.name(), who);
        }
        return """
                Nothing to do: the lock %s belongs to a session of the database and goes with it, so its process is alive.
                It is held by %s.
                Wait for it, or end that process."""
            .formatted(lock.name(), who);
    }

}
