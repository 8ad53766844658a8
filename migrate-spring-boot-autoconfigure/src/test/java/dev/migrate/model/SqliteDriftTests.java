package dev.migrate.model;

import java.util.List;
import java.util.stream.Stream;

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
        return Stream.concat(driftsOfEnumerationChecks().stream(), driftsInSql().stream()).toList();
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

    /**
     * In which a name in capitals stands for that of a constraint on {@code nick_name} or
     * {@code debtor_id}.
     */
    private static List<Drift> driftsInSql() {
        return List.of(sql("alter table customer rename column balance to money", "AddColumn", "DropColumn"), sql(
                "drop index ix_customer_last_name; create index ix_customer_last_name on customer (last_name, first_name)",
                "DropIndex", "CreateIndex"),
                sql("drop index ix_customer_last_name; create index ix_customer_last_name on customer (first_name desc, last_name)",
                        "DropIndex", "CreateIndex"),
                sql("drop index ix_customer_last_name; create index ix_customer_last_name on customer (last_name, first_name desc) where age > 3",
                        "DropIndex", "CreateIndex"),
                sql("drop index ix_customer_last_name; create index ix_customer_last_name on customer (lower(last_name), first_name desc)",
                        "DropIndex", "CreateIndex"),
                sql("drop index ix_customer_last_name; create index ix_customer_last_name on customer (last_name collate nocase, first_name desc)",
                        "DropIndex", "CreateIndex"),
                sql("drop index ix_customer_last_name; create unique index ix_customer_last_name on customer (last_name, first_name desc, id)",
                        "DropIndex", "CreateIndex"),
                sql("create unique index ux_part on customer (age) where age > 100", "DropIndex"),
                sql("create index ix_x on customer (age + 1)", "DropIndex"),
                sql("alter table customer drop column name_length; alter table customer add column name_length integer",
                        "DropColumn", "AddColumn"),
                sql("alter table customer drop column name_length; alter table customer add column name_length integer generated always as (length(first_name)) virtual",
                        "DropColumn", "AddColumn"));
    }

}
