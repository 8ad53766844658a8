package dev.migrate.command;

import dev.migrate.LockHolder;
import dev.migrate.LockStatus;

import org.springframework.boot.json.JsonWriter;

/**
 * A lock as JSON. {@code docs/commands.md} describes the shape, which programs rely on.
 */
final class LockJson {

    private static final JsonWriter<LockHolder> HOLDER = JsonWriter.of((members) -> {
        members.add("host", LockHolder::host);
        members.add("processId", LockHolder::processId);
        members.add("user", LockHolder::user);
        members.add("since", LockHolder::since);
        members.add("step", LockHolder::step);
        members.add("statement", LockHolder::statement);
    });

    static final JsonWriter<LockStatus> LOCK = JsonWriter.of((members) -> {
        members.add("lock", LockStatus::name);
        members.add("kind", (lock) -> lock.kind().word());
        members.add("held", LockStatus::held);
        members.add("holder", (lock) -> {
            LockHolder holder = lock.holder();
            return (holder != null) ? HOLDER.write(holder) : null;
        });
    });

    private LockJson() {
    }

}
