package dev.migrate;

import java.util.function.Consumer;

import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameIndex;
import dev.migrate.schema.QualifiedName;

import org.jspecify.annotations.Nullable;

/**
 * What {@link Operations} can do to indexes.
 */
public interface IndexOperations {

    /**
     * Carries out an operation.
     * @param operation the operation
     */
    void apply(Operation operation);

    /**
     * Creates an index on columns.
     * @param name the name of the index, or {@code null} for one of the naming convention
     * @param table the name of the table
     * @param columns the columns
     */
    default void createIndex(@Nullable String name, String table, String... columns) {
        createIndex(name, table, (index) -> index.columns(columns));
    }

    /**
     * Creates an index.
     * @param name the name of the index, or {@code null} for one of the naming convention
     * @param table the name of the table
     * @param definition says what is indexed, and how
     */
    default void createIndex(@Nullable String name, String table, Consumer<IndexDefinition> definition) {
        IndexDefinition indexDefinition = new IndexDefinition(name);
        definition.accept(indexDefinition);
        apply(new CreateIndex(QualifiedName.of(table), indexDefinition.toIndex(), indexDefinition.isConcurrently()));
    }

    /**
     * Drops an index.
     * @param name the name of the index
     * @param table the name of the table
     */
    default void dropIndex(String name, String table) {
        apply(new DropIndex(QualifiedName.of(table), name, null));
    }

    /**
     * Drops an index while the table can be read and written, outside of the transaction
     * of the revision: before anything else of it, or within
     * {@link Operations#autocommit}. A database that does not have it drops the index as
     * any other.
     * @param name the name of the index
     * @param table the name of the table
     */
    default void dropIndexConcurrently(String name, String table) {
        apply(new DropIndex(QualifiedName.of(table), name, null, true));
    }

    /**
     * Renames an index.
     * @param table the name of the table
     * @param name the name so far
     * @param newName the new name
     */
    default void renameIndex(String table, String name, String newName) {
        apply(new RenameIndex(QualifiedName.of(table), name, newName));
    }

}
