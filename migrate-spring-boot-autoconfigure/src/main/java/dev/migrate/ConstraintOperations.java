package dev.migrate;

import java.util.List;
import java.util.function.Consumer;

import dev.migrate.operation.CreateConstraint;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameConstraint;
import dev.migrate.operation.ValidateConstraint;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.UniqueConstraint;

import org.jspecify.annotations.Nullable;

/**
 * What {@link Operations} can do to primary keys, unique constraints, foreign keys, check
 * constraints and exclusion constraints.
 */
public interface ConstraintOperations {

    /**
     * Carries out an operation.
     * @param operation the operation
     */
    void apply(Operation operation);

    /**
     * Makes columns the primary key of a table.
     * @param name the name of the constraint, or {@code null} for one of the naming
     * convention
     * @param table the name of the table
     * @param columns the columns
     */
    default void createPrimaryKey(@Nullable String name, String table, String... columns) {
        create(table, new PrimaryKey(name, List.of(columns)));
    }

    /**
     * Forbids two rows to have the same values.
     * @param name the name of the constraint, or {@code null} for one of the naming
     * convention
     * @param table the name of the table
     * @param columns the columns
     */
    default void createUniqueConstraint(@Nullable String name, String table, String... columns) {
        create(table, new UniqueConstraint(name, List.of(columns)));
    }

    /**
     * Makes columns refer to the rows of another table.
     * @param name the name of the constraint, or {@code null} for one of the naming
     * convention
     * @param table the name of the table that refers
     * @param definition says which columns refer to what
     */
    default void createForeignKey(@Nullable String name, String table, Consumer<ForeignKeyDefinition> definition) {
        ForeignKeyDefinition foreignKeyDefinition = new ForeignKeyDefinition(name);
        definition.accept(foreignKeyDefinition);
        apply(new CreateConstraint(QualifiedName.of(table), foreignKeyDefinition.toForeignKey(),
                foreignKeyDefinition.isNotValid()));
    }

    /**
     * Requires a condition of every row.
     * @param name the name of the constraint, or {@code null} for one of the naming
     * convention
     * @param table the name of the table
     * @param condition the condition in SQL
     */
    default void createCheckConstraint(@Nullable String name, String table, String condition) {
        create(table, new CheckConstraint(name, condition));
    }

    private void create(String table, Constraint constraint) {
        apply(new CreateConstraint(QualifiedName.of(table), constraint));
    }

    /**
     * Forbids two rows to have the same values.
     * @param name the name of the constraint, or {@code null} for one of the naming
     * convention
     * @param table the name of the table
     * @param definition says which columns it is on, and what else there is to it
     */
    default void createUniqueConstraint(@Nullable String name, String table, Consumer<UniqueDefinition> definition) {
        UniqueDefinition uniqueDefinition = new UniqueDefinition(name);
        definition.accept(uniqueDefinition);
        create(table, uniqueDefinition.toConstraint());
    }

    /**
     * Requires a condition of every new row, and of the others only once
     * {@link #validateConstraint} is called. Meanwhile nothing is locked for long. A
     * database that does not have it checks all rows at once.
     * @param name the name of the constraint, or {@code null} for one of the naming
     * convention
     * @param table the name of the table
     * @param condition the condition in SQL
     */
    default void createNotValidCheckConstraint(@Nullable String name, String table, String condition) {
        apply(new CreateConstraint(QualifiedName.of(table), new CheckConstraint(name, condition), true));
    }

    /**
     * Forbids two rows to have values that are related in some way, for instance ranges
     * that overlap. Only PostgreSQL has that.
     * @param name the name of the constraint, or {@code null} for one of the naming
     * convention
     * @param table the name of the table
     * @param definition says what is compared, and how
     */
    default void createExclusionConstraint(@Nullable String name, String table,
            Consumer<ExclusionDefinition> definition) {
        ExclusionDefinition exclusionDefinition = new ExclusionDefinition(name);
        definition.accept(exclusionDefinition);
        create(table, exclusionDefinition.toConstraint());
    }

    /**
     * Drops an exclusion constraint.
     * @param name the name of the constraint
     * @param table the name of the table
     */
    default void dropExclusionConstraint(String name, String table) {
        drop(name, table, Constraint.Kind.EXCLUSION);
    }

    /**
     * Renames a constraint. MariaDB and MySQL make it anew under the other name, for
     * which they must be asked what it is.
     * @param table the name of the table
     * @param name the name so far
     * @param newName the new name
     */
    default void renameConstraint(String table, String name, String newName) {
        apply(new RenameConstraint(QualifiedName.of(table), name, newName, null));
    }

    /**
     * Checks the rows that were there before a foreign key or check constraint that was
     * created as not valid.
     * @param name the name of the constraint
     * @param table the name of the table
     */
    default void validateConstraint(String name, String table) {
        apply(new ValidateConstraint(QualifiedName.of(table), name));
    }

    /**
     * Drops the primary key of a table, not its columns.
     * @param table the name of the table
     */
    default void dropPrimaryKey(String table) {
        drop(null, table, Constraint.Kind.PRIMARY_KEY);
    }

    /**
     * Drops the primary key of a table, not its columns.
     * @param name the name of the constraint
     * @param table the name of the table
     */
    default void dropPrimaryKey(String name, String table) {
        drop(name, table, Constraint.Kind.PRIMARY_KEY);
    }

    /**
     * Drops a unique constraint.
     * @param name the name of the constraint
     * @param table the name of the table
     */
    default void dropUniqueConstraint(String name, String table) {
        drop(name, table, Constraint.Kind.UNIQUE);
    }

    /**
     * Drops a foreign key, not its columns.
     * @param name the name of the constraint
     * @param table the name of the table that refers
     */
    default void dropForeignKey(String name, String table) {
        drop(name, table, Constraint.Kind.FOREIGN_KEY);
    }

    /**
     * Drops a check constraint.
     * @param name the name of the constraint
     * @param table the name of the table
     */
    default void dropCheckConstraint(String name, String table) {
        drop(name, table, Constraint.Kind.CHECK);
    }

    private void drop(@Nullable String name, String table, Constraint.Kind kind) {
        apply(new DropConstraint(QualifiedName.of(table), name, kind, null));
    }

}
