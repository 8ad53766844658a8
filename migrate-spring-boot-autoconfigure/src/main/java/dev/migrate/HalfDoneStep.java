package dev.migrate;

import java.util.List;

import dev.migrate.revision.Direction;

import org.jspecify.annotations.Nullable;

/**
 * A step that was begun and has not ended: it is being executed, or was interrupted on a
 * database that does not take back what it has done.
 *
 * @param revision the revision
 * @param direction which way the step goes
 * @param done the statements that took effect for certain, each at most as long as the
 * journal keeps it
 * @param inDoubt the statement that was being executed, or {@code null} if none was
 */
public record HalfDoneStep(String revision, Direction direction, List<String> done, @Nullable String inDoubt) {

    public HalfDoneStep {
        done = List.copyOf(done);
    }

}
