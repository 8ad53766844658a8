package dev.migrate;

import java.util.function.Consumer;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.QualifiedName;

/**
 * What {@link Operations} can do to columns.
 */
public interface ColumnOperations {

    /**
     * Carries out an operation.
     * @param operation the operation
     */
    void apply(Operation operation);

    /**
     * Adds a nullable column without a default.
     * @param table the name of the table
     * @param column the name of the column
     * @param type its type
     */
    default void addColumn(String table, String column, ColumnType type) {
        addColumn(table, column, type, (definition) -> {
        });
    }

    /**
     * Adds a column.
     * @param table the name of the table
     * @param column the name of the column
     * @param type its type
     * @param definition says what else there is to the column
     */
    default void addColumn(String table, String column, ColumnType type, Consumer<ColumnDefinition> definition) {
        ColumnDefinition columnDefinition = new ColumnDefinition(column, type);
        definition.accept(columnDefinition);
        apply(new AddColumn(QualifiedName.of(table), columnDefinition.toColumn()));
    }

    /**
     * Changes a column. What is not mentioned stays as it is.
     * @param table the name of the table
     * @param column the name of the column
     * @param alteration says what changes
     */
    default void alterColumn(String table, String column, Consumer<ColumnAlteration> alteration) {
        ColumnAlteration columnAlteration = new ColumnAlteration();
        alteration.accept(columnAlteration);
        apply(new AlterColumn(QualifiedName.of(table), column, columnAlteration.changes(), null));
    }

    /**
     * Renames a column.
     * @param table the name of the table
     * @param column the name so far
     * @param newName the new name
     */
    default void renameColumn(String table, String column, String newName) {
        apply(new RenameColumn(QualifiedName.of(table), column, newName));
    }

    /**
     * Drops a column and what it holds.
     * @param table the name of the table
     * @param column the name of the column
     */
    default void dropColumn(String table, String column) {
        apply(new DropColumn(QualifiedName.of(table), column, null));
    }

}
