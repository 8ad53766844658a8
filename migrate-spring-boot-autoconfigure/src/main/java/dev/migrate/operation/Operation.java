package dev.migrate.operation;

import java.util.Optional;

import dev.migrate.schema.QualifiedName;

/**
 * One change to a database, said without the words of any particular one. Migration
 * authors write operations, the comparison finds them, and each dialect renders them as
 * SQL.
 */
public sealed interface Operation permits CreateTable, DropTable, RenameTable, SetTableComment, AddColumn, AlterColumn,
        RenameColumn, DropColumn, CreateConstraint, DropConstraint, CreateIndex, DropIndex, CreateSequence,
        AlterSequence, RestartSequence, RenameSequence, DropSequence, RenameIndex, RenameConstraint, ValidateConstraint,
        CreateSchema, DropSchema, CreateEnumType, AddEnumValue, RenameEnumValue, DropEnumType, ReplaceObject,
        DropObject, BulkInsert, Backfill, Conditional, ExecuteSql, CustomOperation {

    /**
     * The operation that takes this one back.
     * @return the inverse, or empty where this operation does not know enough to be taken
     * back
     */
    Optional<Operation> inverse();

    /**
     * Why there is no {@link #inverse()} where there is none.
     * @return the reason, to be read after "because"
     */
    default String irreversibleBecause() {
        return "it does not know what was there before";
    }

    /**
     * The table, sequence, type or other object that this operation creates, changes or
     * drops.
     * @return its name, or empty where that cannot be told, as for an SQL text or a
     * schema
     */
    Optional<QualifiedName> subject();

    /**
     * Calls the visitor's method for this kind of operation.
     * @param visitor the visitor
     * @param <R> what the visitor returns
     * @return what the visitor returned
     */
    <R> R accept(OperationVisitor<R> visitor);

}
