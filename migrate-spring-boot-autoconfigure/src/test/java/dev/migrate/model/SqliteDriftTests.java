package dev.migrate.model;

import java.util.List;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.ColumnChange;
import dev.migrate.operation.ColumnChange.SetComment;
import dev.migrate.operation.ColumnChange.SetType;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.Operation;
import dev.migrate.operation.SetTableComment;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Kind;

@OnEngine(Engine.SQLITE)
class SqliteDriftTests extends DriftContract {

    @Override
    List<Drift> furtherDrifts() {
        return driftsOfEnumerationChecks();
    }

    @Override
    boolean canBeTold(Operation operation) {
        if (operation instanceof AlterColumn alteration) {
            return alteration.changes().stream().noneMatch((change) -> isIndistinct(alteration.column(), change));
        }
        return !(operation instanceof SetTableComment || operation instanceof CreateSequence
                || operation instanceof AlterSequence || operation instanceof DropSequence);
    }

    // there is one size of floating-point numbers, no precision of times, and no comment
    private static boolean isIndistinct(String column, ColumnChange change) {
        return column.equals("a_float") || change instanceof SetComment
                || change.equals(new SetType(ColumnType.Standard.of(Kind.TIMESTAMP, 3)));
    }

}
