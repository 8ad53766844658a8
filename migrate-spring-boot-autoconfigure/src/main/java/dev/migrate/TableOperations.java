package dev.migrate;

import java.util.function.Consumer;

import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameTable;
import dev.migrate.operation.SetTableComment;
import dev.migrate.schema.QualifiedName;

import org.jspecify.annotations.Nullable;

/**
 * What {@link Operations} can do to tables.
 */
public interface TableOperations {

    /**
     * Carries out an operation.
     * @param operation the operation
     */
    void apply(Operation operation);

    /**
     * Creates a table.
     * @param table the name of the table
     * @param definition says what is in it
     */
    default void createTable(String table, Consumer<TableDefinition> definition) {
        TableDefinition tableDefinition = new TableDefinition(QualifiedName.of(table));
        definition.accept(tableDefinition);
        apply(new CreateTable(tableDefinition.toTable()));
    }

    /**
     * Drops a table and all its rows.
     * @param table the name of the table
     */
    default void dropTable(String table) {
        apply(new DropTable(QualifiedName.of(table), null));
    }

    /**
     * Renames a table.
     * @param table the name so far
     * @param newName the new name, without schema
     */
    default void renameTable(String table, String newName) {
        apply(new RenameTable(QualifiedName.of(table), newName));
    }

    /**
     * Changes the comment of a table.
     * @param table the name of the table
     * @param comment the comment, or {@code null} to remove it
     */
    default void commentOnTable(String table, @Nullable String comment) {
        apply(new SetTableComment(QualifiedName.of(table), comment, null));
    }

    /**
     * Removes the comment of a table.
     * @param table the name of the table
     */
    default void dropTableComment(String table) {
        commentOnTable(table, null);
    }

}
