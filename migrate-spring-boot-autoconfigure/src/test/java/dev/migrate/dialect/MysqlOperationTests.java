package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

import dev.migrate.database.Engine;
import dev.migrate.database.MysqlFeatures;
import dev.migrate.database.OnEngine;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.CreateConstraint;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameConstraint;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import org.jspecify.annotations.Nullable;

@OnEngine(Engine.MYSQL)
class MysqlOperationTests extends OperationContract {

    private final boolean checks;

    MysqlOperationTests(Connection connection) throws SQLException {
        super(connection);
        this.checks = MysqlFeatures.hasChecks(connection);
    }

    // a table takes its place, which does not say how it counts
    @Override
    Sequence sequence() {
        return new Sequence(QualifiedName.of("account_seq"), 1, 5);
    }

    @Override
    Constraint constraint(Table table, DropConstraint drop) {
        return isForgotten(drop.kind()) ? new CheckConstraint("ck_account_email", "email <> ''")
                : super.constraint(table, drop);
    }

    @Override
    boolean isVisible(Operation operation) {
        if (operation instanceof CreateConstraint create) {
            return !isForgotten(create.constraint().kind());
        }
        if (operation instanceof DropConstraint drop) {
            return !isForgotten(drop.kind());
        }
        if (operation instanceof RenameConstraint rename) {
            return this.checks || !rename.name().equals("ck_account_email");
        }
        return !(operation instanceof AlterSequence);
    }

    private boolean isForgotten(Constraint.Kind kind) {
        return kind == Constraint.Kind.CHECK && !this.checks;
    }

    // each primary key is called PRIMARY, and this version has no checks
    @Override
    List<@Nullable String> namesByConvention() {
        return Arrays.asList(null, "uq_loan_previous_id_status", "fk_loan_previous_id");
    }

}
