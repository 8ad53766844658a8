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
        AlterSequence, DropSequence, ExecuteSql {

    /**
     * The operation that takes this one back.
     * @return the inverse, or empty where this operation does not know enough to be taken
     * back
     */
    Optional<Operation> inverse();

    /**
     * The table or sequence that this operation creates, changes or drops.
     * @return its name, or empty where that cannot be told, as for an SQL text
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
