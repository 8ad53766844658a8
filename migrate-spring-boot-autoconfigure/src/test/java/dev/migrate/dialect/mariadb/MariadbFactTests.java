package dev.migrate.dialect.mariadb;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Fact;
import dev.migrate.dialect.FactContract;
import dev.migrate.dialect.Facts;

@OnEngine(Engine.MARIADB)
class MariadbFactTests extends FactContract {

    @Override
    protected Facts facts() {
        return new Facts()
            .is(Fact.TABLE_COMMENT, "create table t_comment (id integer) comment 'it''s kept'",
                    "table t_comment -- it's kept")
            .is(Fact.TABLE_ENGINE, "create table t_engine (id integer) engine = memory", "table t_engine engine MEMORY")
            .is(Fact.TABLE_COLLATION, "create table t_collation (a varchar(9)) collate = utf8mb4_bin",
                    "table t_collation collate utf8mb4_bin", "a varchar(9)", "")
            .is(Fact.PARTITIONS, """
                    create table t_range (id integer) partition by range (id)
                        (partition p0 values less than (10), partition p1 values less than maxvalue)
                    """,
                    "table t_range partition by range (`id`) (partition `p0` values less than (10), "
                            + "partition `p1` values less than maxvalue) "
                            + "(p0 values less than (10), p1 values less than maxvalue)")
            .is(Fact.PARTITIONS, "create table t_hash (id integer) partition by hash (id) partitions 2",
                    "table t_hash partition by hash (`id`) partitions 2 (p0 , p1 )")
            .is(Fact.PARTITIONS, """
                    create table t_list (id integer, n integer) partition by list columns (id)
                        subpartition by hash (n) subpartitions 3
                        (partition p0 values in (1, 2))
                    """,
                    "table t_list partition by list columns (`id`) subpartition by hash (`n`) subpartitions 3 "
                            + "(partition `p0` values in (1,2)) (p0 values in (1,2))")
            .is(Fact.COLUMN_COMMENT, "create table c_comment (id integer, name varchar(9) comment 'On the door')",
                    "table c_comment", "id integer", "name varchar(9) -- On the door")
            .is(Fact.COLUMN_COLLATION, """
                    create table c_collation (code varchar(9) collate utf8mb4_bin not null, name varchar(9),
                        old varchar(9) character set latin1, data json)
                    """, "table c_collation", "code varchar(9) collate utf8mb4_bin not null", "name varchar(9)",
                    "old varchar(9) collate latin1_swedish_ci", "data json")
            .is(Fact.NOT_NULL, "create table c_null (a integer not null, b integer)", "table c_null",
                    "a integer not null", "b integer")
            .is(Fact.DEFAULT, """
                    create table c_default (a integer default -1, b varchar(9) default 'it''s',
                        c datetime default current_timestamp, d integer default null)
                    """, "table c_default", "a integer default -1", "b varchar(9) default 'it''s'",
                    "c timestamp(0) default current_timestamp()", "d integer")
            .is(Fact.IDENTITY, "create table c_identity (id bigint auto_increment primary key) auto_increment = 7",
                    "table c_identity", "id bigint not null identity by default")
            .is(Fact.STORED_COLUMN, "create table c_stored (a integer, b integer as (a + 1) stored)", "table c_stored",
                    "a integer", "b integer generated as `a` + 1")
            .is(Fact.VIRTUAL_COLUMN, "create table c_virtual (a integer, b integer as (a + 1) virtual)",
                    "table c_virtual", "a integer", "b integer computed as `a` + 1")
            .is(Fact.PRIMARY_KEY, "create table k_primary (a integer, b integer, primary key (b, a))",
                    "table k_primary", "a integer not null", "b integer not null", "primary key (unnamed) (b, a)")
            .is(Fact.FOREIGN_KEY, """
                    create table r_key (a integer, b integer, primary key (a, b), constraint uq_r_key unique (b, a));
                    create table r_plain (x integer, y integer,
                        constraint fk_plain foreign key (x, y) references r_key (b, a))
                    """, "foreign key fk_plain (x, y) references r_key (b, a) on delete no action on update no action",
                    "")
            .is(Fact.FOREIGN_KEY_ACTIONS, """
                    create table r_actions (x integer, y integer,
                        constraint fk_actions foreign key (x, y) references r_key (a, b) on delete set null
                        on update cascade)
                    """, "foreign key fk_actions (x, y) references r_key (a, b) on delete set null on update cascade",
                    "")
            .is(Fact.UNIQUE_CONSTRAINT, "create table u_plain (a integer, b integer, constraint uq unique (b, a))",
                    "table u_plain", "a integer", "b integer", "unique uq (b, a)", "")
            .is(Fact.INDEX, """
                    create table i_all (a integer, b integer, name varchar(200), place point not null);
                    create index ix_plain on i_all (b, a)
                    """, "index ix_plain (b, a)")
            .is(Fact.UNIQUE_INDEX, "create unique index ux_prefix on i_all (name(5), a)",
                    "unique index ux_prefix (expression [name(5)], a)")
            .is(Fact.INDEX_ORDER, "create index ix_order on i_all (a desc, b)", "index ix_order (a desc, b)")
            .is(Fact.INDEX_METHOD, """
                    create fulltext index ix_fulltext on i_all (name);
                    create spatial index ix_spatial on i_all (place);
                    create table i_memory (a integer) engine = memory;
                    create index ix_hash using hash on i_memory (a)
                    """, "index ix_fulltext (name) using fulltext")
            .is(Fact.INDEX_METHOD, "create table i_more (a integer)", "index ix_hash (a) using hash")
            .is(Fact.INDEX_METHOD, "create table i_most (a integer)", "index ix_spatial (place) using spatial")
            .is(Fact.INDEX_INVISIBLE, "create index ix_ignored on i_all (a) ignored", "index ix_ignored (a) invisible")
            .is(Fact.CHECK, "create table h_plain (a integer, constraint ck check (a > 0 and a < 9))",
                    "check ck `a` > 0 and `a` < 9")
            .is(Fact.SEQUENCE, "create sequence s_plain", "sequence s_plain start 1 increment 1")
            .is(Fact.SEQUENCE_OPTIONS, """
                    create sequence s_options start with 10 increment by 5 minvalue 3 maxvalue 900 cache 20 cycle
                    """, "sequence s_options start 10 increment 5 minimum 3 maximum 900 cache 20 cycle true")
            .is(Fact.SEQUENCE_OPTIONS, "create sequence s_descending increment by -1 nocache",
                    "sequence s_descending start -1 increment -1 cache 0")
            .lacks("Indexes are on columns", Fact.INDEX_EXPRESSION)
            .lacks("Numbers are of the usual type before MariaDB 11.5", Fact.SEQUENCE_TYPE)
            .lacks("Checks are always enforced", Fact.CHECK_NOT_ENFORCED)
            .is(Fact.VIEW, "create view v_plain as select a from i_all where a > 1",
                    "view v_plain as select `i_all`.`a` AS `a` from `i_all` where `i_all`.`a` > 1")
            .lacks("There is no such thing", Fact.INHERITANCE, Fact.EXCLUSION, Fact.INDEX_CONDITION, Fact.INDEX_INCLUDE,
                    Fact.INDEX_NULLS, Fact.INDEX_NULLS_ORDER, Fact.INDEX_INVALID, Fact.INDEX_OPERATOR_CLASS,
                    Fact.INDEX_COLLATION, Fact.UNIQUE_CONSTRAINT_NULLS, Fact.SEQUENCE_OWNER, Fact.DOMAIN,
                    Fact.MATERIALIZED_VIEW)
            .lacks("Enumerations are part of a column", Fact.ENUM_TYPE)
            .lacks("Columns are numbered in one way, and the next number moves on", Fact.IDENTITY_ALWAYS,
                    Fact.IDENTITY_OPTIONS)
            .lacks("Constraints are checked at once", Fact.PRIMARY_KEY_TIMING, Fact.UNIQUE_CONSTRAINT_TIMING,
                    Fact.FOREIGN_KEY_TIMING)
            .lacks("A match is read and ignored", Fact.FOREIGN_KEY_MATCH)
            .lacks("That rows were not checked is not kept", Fact.FOREIGN_KEY_NOT_VALIDATED, Fact.CHECK_NOT_VALIDATED)
            .lacks("That is for each connection to choose", Fact.FOREIGN_KEY_NOT_ENFORCED);
    }

}
