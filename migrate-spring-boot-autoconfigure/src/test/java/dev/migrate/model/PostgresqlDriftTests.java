package dev.migrate.model;

import java.util.List;
import java.util.stream.Stream;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.POSTGRESQL)
class PostgresqlDriftTests extends DriftContract {

    @Override
    List<Drift> furtherDrifts() {
        return Stream.of(driftsOfEnumerationChecks(), driftsInSql()).flatMap(List::stream).toList();
    }

    /**
     * In which a name in capitals stands for that of a constraint on {@code nick_name} or
     * {@code debtor_id}.
     */
    private static List<Drift> driftsInSql() {
        return List.of(sql("alter table customer alter column first_name type varchar(40)", "AlterColumn"),
                sql("alter table customer alter column street type text", "AlterColumn"),
                sql("alter table customer alter column first_name type char(255)", "AlterColumn"),
                sql("alter table customer alter column first_name type varchar(255) collate \"C\"", "AlterColumn"),
                sql("alter table customer alter column age type bigint", "AlterColumn"),
                sql("alter table customer alter column age type smallint", "AlterColumn"),
                sql("alter table customer alter column balance type numeric(10, 3)", "AlterColumn"),
                sql("alter table customer alter column balance type double precision", "AlterColumn"),
                sql("alter table customer alter column created_at type timestamp(3) with time zone", "AlterColumn"),
                sql("alter table customer alter column created_at type timestamp(6)", "AlterColumn"),
                sql("alter table customer alter column last_name drop not null", "AlterColumn"),
                sql("alter table customer alter column first_name set not null", "AlterColumn"),
                sql("alter table customer alter column lucky_number set default 43", "AlterColumn"),
                sql("alter table customer alter column first_name set default current_user", "AlterColumn"),
                sql("comment on column customer.first_name is null", "AlterColumn"),
                sql("comment on table customer is null", "SetTableComment"),
                sql("alter table customer rename column balance to money", "AddColumn", "DropColumn"),
                sql("alter table customer drop column name_length; alter table customer add column name_length integer generated always as (length(last_name)) stored",
                        "DropColumn", "AddColumn"),
                sql("alter table customer drop column name_length; alter table customer add column name_length integer",
                        "DropColumn", "AddColumn"),
                sql("drop index ix_customer_last_name; create index ix_customer_last_name on customer (last_name, first_name)",
                        "DropIndex", "CreateIndex"),
                sql("drop index ix_customer_last_name; create index ix_customer_last_name on customer (first_name desc, last_name)",
                        "DropIndex", "CreateIndex"),
                sql("drop index ix_customer_last_name; create index ix_customer_last_name on customer (last_name, first_name desc) where age > 3",
                        "DropIndex", "CreateIndex"),
                sql("drop index ix_customer_last_name; create index ix_customer_last_name on customer (last_name, first_name desc) include (age)",
                        "DropIndex", "CreateIndex"),
                sql("drop index ix_customer_last_name; create index ix_customer_last_name on customer (last_name nulls first, first_name desc)",
                        "DropIndex", "CreateIndex"),
                sql("drop index ix_customer_last_name; create index ix_customer_last_name on customer (last_name varchar_pattern_ops, first_name desc)",
                        "DropIndex", "CreateIndex"),
                sql("drop index ix_customer_last_name; create index ix_customer_last_name on customer (lower(last_name), first_name desc)",
                        "DropIndex", "CreateIndex"),
                sql("drop index ix_customer_last_name; create unique index ix_customer_last_name on customer (last_name, first_name desc, id)",
                        "DropIndex", "CreateIndex"),
                sql("create index ix_hash on customer using hash (age)", "DropIndex"),
                sql("create unique index ux_part on customer (age) where age > 100", "DropIndex"),
                sql("alter table customer drop constraint UNIQUE; alter table customer add constraint uq_x unique (nick_name) deferrable",
                        "DropConstraint", "CreateConstraint"),
                sql("alter table customer drop constraint UNIQUE; alter table customer add constraint uq_x unique nulls not distinct (nick_name)",
                        "DropConstraint", "CreateConstraint"),
                sql("alter table customer drop constraint UNIQUE; create unique index ux_x on customer (nick_name) where age > 3",
                        "DropIndex", "CreateConstraint"),
                sql("alter table invoice drop constraint FOREIGN; alter table invoice add constraint fk_x foreign key (debtor_id) references customer on delete cascade on update cascade",
                        "DropConstraint", "CreateConstraint"),
                sql("alter table invoice drop constraint FOREIGN; alter table invoice add constraint fk_x foreign key (debtor_id) references customer on delete set null",
                        "DropConstraint", "CreateConstraint"),
                sql("alter table invoice drop constraint FOREIGN; alter table invoice add constraint fk_x foreign key (debtor_id) references customer on delete cascade deferrable initially deferred",
                        "DropConstraint", "CreateConstraint"),
                sql("alter table invoice drop constraint FOREIGN; alter table invoice add constraint fk_x foreign key (debtor_id) references customer on delete cascade not valid",
                        "ValidateConstraint"),
                sql("alter table customer drop constraint ck_nick_name; alter table customer add constraint ck_nick_name check (nick_name <> '') not valid",
                        "ValidateConstraint"),
                sql("alter table customer add constraint ex_x exclude using btree (age with =)", "DropConstraint"),
                sql("alter sequence payment_number cycle", "AlterSequence"),
                sql("alter sequence payment_number maxvalue 500000", "AlterSequence"),
                sql("alter sequence payment_number minvalue 10", "AlterSequence"),
                sql("alter sequence payment_number increment by 7", "AlterSequence"));
    }

}
