package dev.migrate.operation;

/**
 * Does something for each kind of {@link Operation}. The compiler thereby finds every
 * place that a new kind of operation has to be taught to.
 *
 * @param <R> what comes out
 */
public interface OperationVisitor<R> {

    R visit(CreateTable operation);

    R visit(DropTable operation);

    R visit(RenameTable operation);

    R visit(SetTableComment operation);

    R visit(AddColumn operation);

    R visit(AlterColumn operation);

    R visit(RenameColumn operation);

    R visit(DropColumn operation);

    R visit(CreateConstraint operation);

    R visit(DropConstraint operation);

    R visit(CreateIndex operation);

    R visit(DropIndex operation);

    R visit(CreateSequence operation);

    R visit(AlterSequence operation);

    R visit(DropSequence operation);

    R visit(ExecuteSql operation);

    R visit(RenameIndex operation);

    R visit(RenameConstraint operation);

    R visit(ValidateConstraint operation);

    R visit(RestartSequence operation);

    R visit(RenameSequence operation);

    R visit(CreateSchema operation);

    R visit(DropSchema operation);

    R visit(CreateEnumType operation);

    R visit(AddEnumValue operation);

    R visit(RenameEnumValue operation);

    R visit(DropEnumType operation);

    R visit(ReplaceObject operation);

    R visit(DropObject operation);

    R visit(BulkInsert operation);

    R visit(Backfill operation);

    R visit(Conditional operation);

    R visit(CustomOperation operation);

}
