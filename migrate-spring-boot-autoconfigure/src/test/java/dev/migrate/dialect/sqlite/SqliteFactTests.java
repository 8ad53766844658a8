package dev.migrate.dialect.sqlite;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Fact;
import dev.migrate.dialect.FactContract;
import dev.migrate.dialect.Facts;

@OnEngine(Engine.SQLITE)
class SqliteFactTests extends FactContract {

    @Override
    protected Facts facts() {
        return new Facts().lacks("There are no comments but those in the text", Fact.TABLE_COMMENT, Fact.COLUMN_COMMENT)
            .lacks("There is no such thing", Fact.TABLE_ENGINE, Fact.TABLE_COLLATION, Fact.PARTITIONS, Fact.INHERITANCE,
                    Fact.EXCLUSION, Fact.INDEX_INCLUDE, Fact.INDEX_METHOD, Fact.INDEX_OPERATOR_CLASS, Fact.INDEX_NULLS,
                    Fact.INDEX_INVALID, Fact.INDEX_INVISIBLE, Fact.UNIQUE_CONSTRAINT_NULLS, Fact.SEQUENCE,
                    Fact.SEQUENCE_OPTIONS, Fact.SEQUENCE_TYPE, Fact.SEQUENCE_OWNER, Fact.ENUM_TYPE, Fact.DOMAIN,
                    Fact.MATERIALIZED_VIEW)
            .lacks("Indexes keep nulls first", Fact.INDEX_NULLS_ORDER)
            .lacks("Columns are numbered in one way", Fact.IDENTITY_ALWAYS, Fact.IDENTITY_OPTIONS)
            .lacks("Only foreign keys can be deferred", Fact.PRIMARY_KEY_TIMING, Fact.UNIQUE_CONSTRAINT_TIMING)
            .lacks("A match is read and ignored", Fact.FOREIGN_KEY_MATCH)
            .lacks("Constraints come with their table", Fact.FOREIGN_KEY_NOT_VALIDATED, Fact.CHECK_NOT_VALIDATED)
            .lacks("That is for each connection to choose", Fact.FOREIGN_KEY_NOT_ENFORCED, Fact.CHECK_NOT_ENFORCED)
            .is(Fact.COLUMN_COLLATION,
                    """
                            create table c_collation (code varchar(9) collate nocase not null, own text collate "rtrim", name text)
                            """,
                    "table c_collation", "code varchar(9) collate nocase not null", "own text collate rtrim",
                    "name text")
            .is(Fact.NOT_NULL, "create table c_null (a integer not null, b integer)", "table c_null",
                    "a integer not null", "b integer")
            .is(Fact.DEFAULT, """
                    create table c_default (a integer default -1, b text default 'it''s',
                        c timestamp default current_timestamp, d text default ('a' || 'b'), e integer default null)
                    """, "table c_default", "a integer default -1", "b text default 'it''s'",
                    "c timestamp default current_timestamp", "d text default 'a' || 'b'", "e integer")
            .is(Fact.IDENTITY, "create table c_identity (id integer primary key autoincrement)", "table c_identity",
                    "id bigint not null identity by default")
            .is(Fact.STORED_COLUMN, "create table c_stored (a integer, b integer generated always as (a + 1) stored)",
                    "table c_stored", "a integer", "b integer generated as a + 1")
            .is(Fact.VIRTUAL_COLUMN,
                    "create table c_virtual (a integer, b integer as (a + 1), c integer as (a) virtual)",
                    "table c_virtual", "a integer", "b integer computed as a + 1", "c integer computed as a")
            .is(Fact.PRIMARY_KEY, "create table k_primary (a integer, b integer, constraint pk primary key (b, a))",
                    "primary key pk (b, a)")
            .is(Fact.FOREIGN_KEY, """
                    create table r_key (a integer, b integer, constraint pk_r_key primary key (a, b),
                        constraint uq_r_key unique (b, a));
                    create table r_plain (x integer, y integer,
                        constraint fk_plain foreign key (x, y) references r_key (b, a))
                    """, "foreign key fk_plain (x, y) references r_key (b, a) on delete no action on update no action")
            .is(Fact.FOREIGN_KEY_ACTIONS, """
                    create table r_actions (x integer, y integer,
                        constraint fk_actions foreign key (x, y) references r_key on delete set null
                        on update cascade,
                        constraint fk_other_actions foreign key (x, y) references r_key on delete set default
                        on update restrict)
                    """, "foreign key fk_actions (x, y) references r_key (a, b) on delete set null on update cascade",
                    "foreign key fk_other_actions (x, y) references r_key (a, b) on delete set default on update restrict")
            .is(Fact.FOREIGN_KEY_TIMING, """
                    create table r_timing (x integer, y integer,
                        constraint fk_deferrable foreign key (x, y) references r_key deferrable initially immediate,
                        constraint fk_deferred foreign key (x, y) references r_key deferrable initially deferred,
                        constraint fk_not foreign key (x, y) references r_key not deferrable initially deferred)
                    """,
                    "foreign key fk_deferrable (x, y) references r_key (a, b) on delete no action on update no action deferrable",
                    "foreign key fk_deferred (x, y) references r_key (a, b) on delete no action on update no action "
                            + "deferrable initially deferred",
                    "foreign key fk_not (x, y) references r_key (a, b) on delete no action on update no action")
            .is(Fact.UNIQUE_CONSTRAINT, "create table u_plain (a integer, b integer, constraint uq unique (b, a))",
                    "table u_plain", "a integer", "b integer", "unique uq (b, a)", "")
            .is(Fact.CHECK, "create table h_plain (a integer, constraint ck check (a > 0 and a < 9))",
                    "check ck a > 0 and a < 9")
            .is(Fact.INDEX, """
                    create table i_all (a integer, b integer, name text);
                    create index ix_plain on i_all (b, a)
                    """, "index ix_plain (b, a)")
            .is(Fact.UNIQUE_INDEX, "create unique index ux_plain on i_all (b, a)", "unique index ux_plain (b, a)")
            .is(Fact.INDEX_EXPRESSION, "create index ix_expression on i_all (lower(name), (a + b), a)",
                    "index ix_expression (expression [lower(name)], expression [(a + b)], a)")
            .is(Fact.INDEX_ORDER, "create index ix_order on i_all (a desc, b + 1 desc, b asc)",
                    "index ix_order (a desc, expression [b + 1] desc, b)")
            .is(Fact.INDEX_CONDITION, "create index ix_condition on i_all (a) where b > 0 and name is not null",
                    "index ix_condition (a) where b > 0 and name is not null")
            .is(Fact.INDEX_COLLATION, """
                    create index ix_collation on i_all (name collate nocase desc, lower(name) collate rtrim,
                        name collate nocase || 'x')
                    """,
                    "index ix_collation (name collate nocase desc, expression [lower(name)] collate rtrim, "
                            + "expression [name collate nocase || 'x'])")
            .is(Fact.VIEW, "create view v_plain as select a from i_all where a > 1",
                    "view v_plain as select a from i_all where a > 1");
    }

}
