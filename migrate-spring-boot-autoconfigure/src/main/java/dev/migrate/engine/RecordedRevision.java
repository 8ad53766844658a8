package dev.migrate.engine;

import java.util.List;
import java.util.function.Function;

import dev.migrate.IrreversibleMigrationException;
import dev.migrate.MigrateException;
import dev.migrate.OperationTarget;
import dev.migrate.Operations;
import dev.migrate.operation.Operation;
import dev.migrate.script.RevisionScript;
import org.jspecify.annotations.Nullable;

/**
 * What a revision does, as operations.
 *
 * @param script the revision
 * @param upgrade how it is applied
 * @param downgrade how it is taken back, or {@code null} if it cannot be
 */
record RecordedRevision(RevisionScript script, List<Operation> upgrade, @Nullable List<Operation> downgrade) {

    /**
     * Runs a revision without a database, up and down.
     * @param script the revision
     * @param dialect the only database that the record is for, or {@code null} if it is
     * for all of them; the statements of an SQL script are always for one
     * @param operations the operations as the revision gets them
     * @return what it did
     * @throws MigrateException if it does anything but operations
     */
    static RecordedRevision of(RevisionScript script, @Nullable String dialect,
            Function<OperationTarget, Operations> operations) {
        return new RecordedRevision(script, record(script, script::upgrade, dialect, operations),
                downgrade(script, dialect, operations));
    }

    private static @Nullable List<Operation> downgrade(RevisionScript script, @Nullable String dialect,
            Function<OperationTarget, Operations> operations) {
        try {
            return record(script, script::downgrade, dialect, operations);
        }
        catch (IrreversibleMigrationException ex) {
            return null;
        }
    }

    private static List<Operation> record(RevisionScript script, Body body, @Nullable String dialect,
            Function<OperationTarget, Operations> operations) {
        OperationRecorder recorder = new OperationRecorder(dialect);
        try {
            body.run(operations.apply(recorder));
        }
        catch (IrreversibleMigrationException ex) {
            throw ex;
        }
        catch (Exception ex) {
            String obstacle = recorder.obstacle();
            throw refusal(script, (obstacle != null) ? obstacle : "without a database it fails with " + ex, ex);
        }
        String obstacle = recorder.obstacle();
        if (obstacle != null) {
            throw refusal(script, obstacle, null);
        }
        return recorder.operations();
    }

    private static MigrateException refusal(RevisionScript script, String reason, @Nullable Exception cause) {
        return new MigrateException(
                "Revision %s (%s) cannot be squashed: %s. Nothing was written. Leave it out of the range"
                    .formatted(script.id(), script.location(), reason),
                cause);
    }

    private interface Body {

        void run(Operations op) throws Exception;

    }

}
