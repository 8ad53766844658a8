package dev.migrate.model;

import java.util.List;
import java.util.stream.Stream;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.Operation;

@OnEngine(Engine.HSQLDB)
class HsqldbDriftTests extends DriftContract {

    @Override
    List<Drift> furtherDrifts() {
        return Stream.concat(driftsOfEnumerationChecks().stream(), driftsInSql().stream()).toList();
    }

    @Override
    boolean canBeTold(Operation operation) {
        // there is only one size of floating-point numbers
        return !(operation instanceof AlterColumn alteration && alteration.column().equals("a_float"));
    }

    /**
     * In which a name in capitals stands for that of a constraint on {@code nick_name} or
     * {@code debtor_id}.
     */
    private static List<Drift> driftsInSql() {
        return List.of(sql("alter table customer alter column street set data type varchar(40)", "AlterColumn"),
                sql("alter table customer alter column street set data type char(255)", "AlterColumn"),
                sql("alter table customer alter column street set data type clob", "AlterColumn"),
                sql("alter table customer alter column version set data type bigint", "AlterColumn"),
                sql("alter table customer alter column version set data type smallint", "AlterColumn"),
                sql("alter table customer alter column balance set data type numeric(10, 3)", "AlterColumn"),
                sql("alter table customer alter column balance set data type double", "AlterColumn"),
                sql("alter table customer alter column created_at set data type timestamp(3) with time zone",
                        "AlterColumn"),
                sql("alter table customer alter column created_at set data type timestamp(6) with time zone",
                        "AlterColumn"),
                sql("alter table customer alter column last_name set null", "AlterColumn"),
                sql("alter table customer alter column street set not null", "AlterColumn"),
                sql("alter table customer alter column lucky_number set default 43", "AlterColumn"),
                sql("alter table customer alter column first_name set default current_user", "AlterColumn"),
                sql("comment on column customer.first_name is ''", "AlterColumn"),
                sql("comment on table customer is ''", "SetTableComment"),
                sql("alter table customer alter column balance rename to money", "AddColumn", "DropColumn"),
                sql("alter table customer drop column name_length; alter table customer add column name_length integer",
                        "DropColumn", "AddColumn"),
                sql("drop index ix_customer_last_name; create index ix_customer_last_name on customer (first_name desc, last_name)",
                        "DropIndex", "CreateIndex"),
                sql("drop index ix_customer_last_name; create index ix_customer_last_name on customer (last_name, first_name, age)",
                        "DropIndex", "CreateIndex"),
                sql("drop index ix_customer_last_name; create unique index ix_customer_last_name on customer (last_name, first_name desc, id)",
                        "DropIndex", "CreateIndex"),
                sql("alter table invoice drop constraint FOREIGN; alter table invoice add constraint fk_x foreign key (debtor_id) references customer on delete cascade on update cascade",
                        "DropConstraint", "CreateConstraint"),
                sql("alter sequence payment_number cycle", "AlterSequence"),
                sql("alter sequence payment_number maxvalue 500000", "AlterSequence"),
                sql("alter sequence payment_number minvalue -10", "AlterSequence"),
                sql("alter sequence payment_number increment by 7", "AlterSequence"));
    }

}
