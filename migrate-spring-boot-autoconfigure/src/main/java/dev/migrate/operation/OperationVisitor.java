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

}
