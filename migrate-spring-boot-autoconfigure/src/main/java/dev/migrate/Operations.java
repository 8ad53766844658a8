package dev.migrate;

import java.sql.Connection;
import java.time.Duration;
import java.util.Map;

import dev.migrate.operation.Conditional.Existence;
import dev.migrate.operation.CustomOperation;
import dev.migrate.operation.Operation;

/**
 * What a {@link Migration} can do to a database. Each operation takes effect before its
 * method returns, so that operations and queries can be mixed.
 * <p>
 * Tables and sequences of another schema are named {@code schema.name}. A name stands as
 * in SQL: {@code account} is folded as the database folds names, {@code "\"Account\""}
 * means exactly these letters.
 */
public final class Operations implements TableOperations, ColumnOperations, ConstraintOperations, IndexOperations,
        SequenceOperations, SchemaOperations, ViewOperations, DataOperations {

    private final OperationTarget target;

    private final Map<String, String> arguments;

    /**
     * Operations that go to the given target, without arguments.
     * @param target what becomes of the operations
     */
    public Operations(OperationTarget target) {
        this(target, Map.of());
    }

    /**
     * Operations that go to the given target.
     * @param target what becomes of the operations
     * @param arguments what was given to the command
     */
    public Operations(OperationTarget target, Map<String, String> arguments) {
        this.target = target;
        this.arguments = Map.copyOf(arguments);
    }

    /**
     * Operations that are carried out only if what they create does not exist:
     * {@code op.ifNotExists().createTable(…)}. Only the name is looked at.
     * @return the same operations, on this condition
     */
    public Operations ifNotExists() {
        return new Operations(new ConditionalTarget(this.target, Existence.MISSING), this.arguments);
    }

    /**
     * Operations that are carried out only if what they drop or rename exists:
     * {@code op.ifExists().dropIndex(…)}.
     * @return the same operations, on this condition
     */
    public Operations ifExists() {
        return new Operations(new ConditionalTarget(this.target, Existence.PRESENT), this.arguments);
    }

    /**
     * Does something on one family of databases and nothing on all others.
     * @param dialect the family, for instance {@code postgresql}
     * @param block what is to be done
     * @param <X> what it may throw
     * @throws X if the block does
     */
    public <X extends Exception> void onlyOn(String dialect, OperationBlock<X> block) throws X {
        if (dialect.equalsIgnoreCase(dialect())) {
            block.run();
        }
    }

    /**
     * Does something that cannot be done in a transaction, such as PostgreSQL's
     * {@code create index concurrently}. What the revision did before is committed first,
     * and what comes after is a new transaction: if the revision fails from here on, what
     * was committed stays. Put what needs this into a revision of its own.
     * @param block what is to be done
     * @param <X> what it may throw
     * @throws X if the block does
     */
    public <X extends Exception> void autocommit(OperationBlock<X> block) throws X {
        this.target.autocommit(block);
    }

    /**
     * Does something that may wait for the locks of others longer, or less long, than
     * {@code migrate.execution.lock-timeout} says. Where the wait is over, the revision
     * is tried again from its beginning.
     * @param timeout how long a statement may wait; zero for as long as it takes
     * @param block what is to be done
     * @param <X> what it may throw
     * @throws X if the block does
     */
    public <X extends Exception> void lockTimeout(Duration timeout, OperationBlock<X> block) throws X {
        this.target.within(new Timeouts(timeout, null), block);
    }

    /**
     * Does something that may take longer, or less long, than
     * {@code migrate.execution.statement-timeout} says.
     * @param timeout how long a statement may take; zero for as long as it takes
     * @param block what is to be done
     * @param <X> what it may throw
     * @throws X if the block does
     */
    public <X extends Exception> void statementTimeout(Duration timeout, OperationBlock<X> block) throws X {
        this.target.within(new Timeouts(null, timeout), block);
    }

    /**
     * Carries out an operation built by hand.
     * @param operation the operation
     */
    @Override
    public void apply(Operation operation) {
        this.target.apply(operation);
    }

    /**
     * Carries out an operation of the application's own.
     * @param operation the operation
     * @throws MigrateException if there is no {@link OperationRenderer} for it
     */
    public void invoke(CustomOperation operation) {
        this.target.apply(operation);
    }

    /**
     * The connection on which the operations are carried out, for reading and writing
     * data. It is not to be closed, committed or rolled back.
     * @return the connection, in the transaction of the revision
     * @throws MigrateException if the operations are not carried out on a database
     */
    public Connection connection() {
        return this.target.connection();
    }

    /**
     * The family of databases that the operations are for.
     * @return for instance {@code postgresql}
     */
    public String dialect() {
        return this.target.dialect();
    }

    /**
     * What the command was given with {@code -x name=value}, and the properties
     * {@code migrate.arguments.*} for what it was not given. What depends on them is not
     * the same on every database: they are for data to load and the like, rather than for
     * the schema.
     * @return the values by their names, which cannot be changed
     */
    public Map<String, String> arguments() {
        return this.arguments;
    }

}
