package dev.migrate.dialect;

import java.util.List;

import dev.migrate.operation.Operation;

/**
 * Renders operations in one database's SQL.
 */
public interface Ddl {

    /**
     * The statements that carry out an operation.
     * @param operation the operation
     * @param tables finds the present definition of a table where the database wants to
     * be told what is not to change
     * @return the statements, in order; empty where the database has nothing to do
     * @throws UnsupportedTypeException if a column has a type that the database does not
     * have
     */
    List<SqlStatement> render(Operation operation, TableLookup tables);

}
