package dev.migrate.model;

import java.util.List;
import java.util.stream.Stream;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.H2)
class H2DriftTests extends DriftContract {

    @Override
    List<Drift> furtherDrifts() {
        return Stream.of(driftsOfEnumerationChecks(), driftsOfEnumerationTypes(), driftsInSql())
            .flatMap(List::stream)
            .toList();
    }

    /**
     * In which a name in capitals stands for that of a constraint on {@code nick_name} or
     * {@code debtor_id}.
     */
    private static List<Drift> driftsInSql() {
        return List.of(sql("alter table customer alter column first_name set data type varchar(40)", "AlterColumn"),
                sql("alter table customer alter column first_name set data type char(255)", "AlterColumn"),
                sql("alter table customer alter column first_name set data type varchar_ignorecase(255)",
                        "AlterColumn"),
                sql("alter table customer alter column street set data type clob", "AlterColumn"),
                sql("alter table customer alter column version set data type bigint", "AlterColumn"),
                sql("alter table customer alter column version set data type smallint", "AlterColumn"),
                sql("alter table customer alter column balance set data type numeric(10, 3)", "AlterColumn"),
                sql("alter table customer alter column balance set data type double precision", "AlterColumn"),
                sql("alter table customer alter column balance set data type decfloat(11)", "AlterColumn"),
                sql("alter table customer alter column created_at set data type timestamp(3) with time zone",
                        "AlterColumn"),
                sql("alter table customer alter column created_at set data type timestamp(6)", "AlterColumn"),
                sql("alter table customer alter column last_name drop not null", "AlterColumn"),
                sql("alter table customer alter column first_name set not null", "AlterColumn"),
                sql("alter table customer alter column lucky_number set default 43", "AlterColumn"),
                sql("alter table customer alter column first_name set default current_user", "AlterColumn"),
                sql("alter table customer alter column street set default upper('x')", "AlterColumn"),
                sql("comment on column customer.first_name is null", "AlterColumn"),
                sql("comment on table customer is null", "SetTableComment"),
                sql("alter table customer alter column balance rename to money", "AddColumn", "DropColumn"),
                sql("alter table customer drop column name_length; alter table customer add column name_length integer",
                        "DropColumn", "AddColumn"),
                sql("drop index ix_customer_last_name; create index ix_customer_last_name on customer (last_name, first_name)",
                        "DropIndex", "CreateIndex"),
                sql("drop index ix_customer_last_name; create index ix_customer_last_name on customer (first_name desc, last_name)",
                        "DropIndex", "CreateIndex"),
                sql("drop index ix_customer_last_name; create index ix_customer_last_name on customer (last_name nulls last, first_name desc)",
                        "DropIndex", "CreateIndex"),
                sql("drop index ix_customer_last_name; create unique index ix_customer_last_name on customer (last_name, first_name desc, id)",
                        "DropIndex", "CreateIndex"),
                sql("create unique nulls not distinct index ux_x on customer (lucky_number)", "DropIndex"),
                sql("alter table customer drop constraint UNIQUE; alter table customer add constraint uq_x unique nulls not distinct (nick_name)",
                        "DropConstraint", "CreateConstraint"),
                sql("alter table invoice drop constraint FOREIGN; alter table invoice add constraint fk_x foreign key (debtor_id) references customer on delete cascade on update cascade",
                        "DropConstraint", "CreateConstraint"),
                sql("alter table invoice drop constraint FOREIGN; alter table invoice add constraint fk_x foreign key (debtor_id) references customer on delete set null",
                        "DropConstraint", "CreateConstraint"),
                sql("alter sequence payment_number cycle", "AlterSequence"),
                sql("alter sequence payment_number maxvalue 500000", "AlterSequence"),
                sql("alter sequence payment_number minvalue -10", "AlterSequence"),
                sql("alter sequence payment_number increment by 7", "AlterSequence"));
    }

}
