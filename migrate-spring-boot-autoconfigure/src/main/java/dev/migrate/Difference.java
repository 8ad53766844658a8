package dev.migrate;

import dev.migrate.operation.Operation;

/**
 * One thing in which a database is not what it should be.
 *
 * @param operation what has to be done to the database
 * @param description the same in a line for people, for instance
 * {@code account.email: varchar(100) → varchar(320)}
 */
public record Difference(Operation operation, String description) {

    /**
     * The line for people.
     * @return the {@link #description()}
     */
    @Override
    public String toString() {
        return this.description;
    }

}
