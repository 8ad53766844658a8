package dev.migrate.script;

import dev.migrate.Operations;
import dev.migrate.Timeouts;
import dev.migrate.operation.ExecuteSql;

/**
 * On which terms a statement of an SQL script is run.
 *
 * @param autocommit whether it is to be run outside of the transaction of the revision
 * @param timeouts how long it may take, if that is not what holds for all revisions
 */
record SqlTerms(boolean autocommit, Timeouts timeouts) {

    void run(ExecuteSql statement, Operations op) {
        if (this.timeouts.lock() != null) {
            op.lockTimeout(this.timeouts.lock(), () -> runInTime(statement, op));
        }
        else {
            runInTime(statement, op);
        }
    }

    private void runInTime(ExecuteSql statement, Operations op) {
        if (this.timeouts.statement() != null) {
            op.statementTimeout(this.timeouts.statement(), () -> runNow(statement, op));
        }
        else {
            runNow(statement, op);
        }
    }

    private void runNow(ExecuteSql statement, Operations op) {
        if (this.autocommit) {
            op.autocommit(() -> op.apply(statement));
        }
        else {
            op.apply(statement);
        }
    }

}
