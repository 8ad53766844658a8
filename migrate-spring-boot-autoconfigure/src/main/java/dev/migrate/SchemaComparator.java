package dev.migrate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.operation.Operation;
import dev.migrate.schema.Schema;

/**
 * Finds differences that Migrate does not look for, such as triggers or rights. Declared
 * as a bean, it is asked in every comparison, and what it finds comes after everything
 * else.
 */
@FunctionalInterface
public interface SchemaComparator {

    /**
     * Looks for differences.
     * @param connection leads to the database; nothing may be changed through it
     * @param actual the tables and sequences that there are
     * @param wanted those that the entities want
     * @return what has to be done to the database, in order; empty if nothing has
     * @throws SQLException if the database does not answer
     */
    List<Operation> compare(Connection connection, Schema actual, Schema wanted) throws SQLException;

}
