package dev.migrate.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * What changes in MySQL and in MariaDB in the same way.
 */
abstract class MysqlDriftContract extends DriftContract {

    @Override
    boolean changesReferencedColumns() {
        return false;
    }

    @Override
    List<Drift> furtherDrifts() {
        return Stream.of(driftsOfEnumerationTypes(), driftsInSql(), driftsOfItsOwn()).flatMap(List::stream).toList();
    }

    abstract List<Drift> driftsOfItsOwn();

    /**
     * In which a name in capitals stands for that of a constraint on {@code nick_name} or
     * {@code debtor_id}.
     */
    private static List<Drift> driftsInSql() {
        return List.of(
                sql("alter table customer modify column first_name varchar(40) comment 'as on the passport'",
                        "AlterColumn"),
                sql("alter table customer modify column street text", "AlterColumn"),
                sql("alter table customer modify column first_name char(255) comment 'as on the passport'",
                        "AlterColumn"),
                sql("alter table customer modify column first_name varchar(255) collate utf8mb4_bin comment 'as on the passport'",
                        "AlterColumn"),
                sql("alter table customer modify column street varchar(255) character set latin1", "AlterColumn"),
                sql("alter table customer modify column version bigint not null", "AlterColumn"),
                sql("alter table customer modify column version smallint not null", "AlterColumn"),
                sql("alter table customer modify column version int unsigned not null", "AlterColumn"),
                sql("alter table customer modify column balance decimal(10,3)", "AlterColumn"),
                sql("alter table customer modify column balance double", "AlterColumn"),
                sql("alter table customer modify column created_at datetime(3)", "AlterColumn"),
                sql("alter table customer modify column created_at timestamp(6) null", "AlterColumn"),
                sql("alter table customer modify column created_at date", "AlterColumn"),
                sql("alter table customer modify column last_name varchar(80)", "AlterColumn"),
                sql("alter table customer modify column street varchar(255) not null", "AlterColumn"),
                sql("alter table customer modify column lucky_number int default 43", "AlterColumn"),
                sql("alter table customer modify column street varchar(255) default (upper('x'))", "AlterColumn"),
                sql("alter table customer modify column first_name varchar(255)", "AlterColumn"),
                sql("alter table customer modify column street varchar(255) comment 'where'", "AlterColumn"),
                sql("alter table customer comment ''", "SetTableComment"),
                sql("alter table customer rename column balance to money", "AddColumn", "DropColumn"),
                sql("alter table customer drop column name_length; alter table customer add column name_length int generated always as (length(last_name)) virtual",
                        "DropColumn", "AddColumn"),
                sql("alter table customer drop column name_length; alter table customer add column name_length int",
                        "DropColumn", "AddColumn"),
                sql("drop index ix_customer_last_name on customer; create index ix_customer_last_name on customer (last_name, first_name)",
                        "DropIndex", "CreateIndex"),
                sql("drop index ix_customer_last_name on customer; create index ix_customer_last_name on customer (first_name desc, last_name)",
                        "DropIndex", "CreateIndex"),
                sql("drop index ix_customer_last_name on customer; create index ix_customer_last_name on customer (last_name(10), first_name desc)",
                        "DropIndex", "CreateIndex"),
                sql("drop index ix_customer_last_name on customer; create unique index ix_customer_last_name on customer (last_name, first_name desc, id)",
                        "DropIndex", "CreateIndex"),
                sql("create fulltext index ft_x on customer (last_name)", "DropIndex"),
                sql("create index ix_x on customer (street(12))", "DropIndex"),
                sql("alter table invoice drop foreign key FOREIGN; alter table invoice add constraint fk_x foreign key (debtor_id) references customer (id) on delete cascade on update cascade",
                        "DropConstraint", "CreateConstraint"));
    }

}
