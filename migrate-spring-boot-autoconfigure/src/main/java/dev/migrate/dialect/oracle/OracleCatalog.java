package dev.migrate.dialect.oracle;

import dev.migrate.dialect.CatalogQuery;

/**
 * What is asked of Oracle's <a href=
 * "https://docs.oracle.com/en/database/oracle/oracle-database/23/refrn/static-data-dictionary-views.html">data
 * dictionary</a>. Columns of type {@code long} come last, since the driver hands out what
 * stands before them only until it has read them.
 */
final class OracleCatalog {

    static final CatalogQuery DEFAULT_SCHEMA = new CatalogQuery("""
            select sys_context('userenv', 'current_schema') from dual
            """);

    // what is in the recycle bin is a table too, and what a materialized view is kept in
    static final CatalogQuery TABLES = new CatalogQuery("""
            select t.owner as table_schema,
                   t.table_name,
                   m.comments
            from all_tables t
            left join all_tab_comments m on m.owner = t.owner and m.table_name = t.table_name
            where t.owner in (:schemas)
            and t.table_name like :tables
            and t.dropped = 'NO'
            and t.nested = 'NO'
            and t.secondary = 'N'
            and t.iot_name is null
            and not exists (
                select null from all_mviews v where v.owner = t.owner and v.container_name = t.table_name)
            """);

    static final CatalogQuery COLUMNS = new CatalogQuery("""
            select c.owner as table_schema,
                   c.table_name,
                   c.column_name,
                   c.data_type,
                   c.data_type_owner,
                   c.data_length,
                   c.char_length,
                   c.char_used,
                   c.data_precision,
                   c.data_scale,
                   c.nullable,
                   c.virtual_column,
                   i.generation_type,
                   m.comments,
                   c.data_default
            from all_tab_cols c
            left join all_tab_identity_cols i
                on i.owner = c.owner and i.table_name = c.table_name and i.column_name = c.column_name
            left join all_col_comments m
                on m.owner = c.owner and m.table_name = c.table_name and m.column_name = c.column_name
            where c.owner in (:schemas)
            and c.table_name like :tables
            and c.hidden_column = 'NO'
            order by c.owner, c.table_name, c.column_id
            """);

    static final CatalogQuery KEYS = new CatalogQuery("""
            select k.owner as table_schema,
                   k.table_name,
                   k.constraint_name,
                   k.constraint_type,
                   k.delete_rule,
                   c.column_name,
                   r.owner as referenced_schema,
                   r.table_name as referenced_table,
                   r.column_name as referenced_column
            from all_constraints k
            join all_cons_columns c on c.owner = k.owner and c.constraint_name = k.constraint_name
            left join all_cons_columns r
                on r.owner = k.r_owner and r.constraint_name = k.r_constraint_name and r.position = c.position
            where k.owner in (:schemas)
            and k.table_name like :tables
            and k.constraint_type in ('P', 'U', 'R')
            order by k.owner, k.table_name, k.constraint_name, c.position
            """);

    // "not null" is a check as well
    static final CatalogQuery CHECKS = new CatalogQuery("""
            select owner as table_schema,
                   table_name,
                   constraint_name,
                   search_condition_vc as check_condition
            from all_constraints
            where owner in (:schemas)
            and table_name like :tables
            and constraint_type = 'C'
            and not regexp_like(search_condition_vc, '^"[^"]+" IS NOT NULL$')
            """);

    static final CatalogQuery INDEXES = new CatalogQuery("""
            select i.table_owner as table_schema,
                   i.table_name,
                   i.index_name,
                   i.uniqueness,
                   c.column_name,
                   c.descend,
                   e.column_expression
            from all_indexes i
            join all_ind_columns c on c.index_owner = i.owner and c.index_name = i.index_name
            left join all_ind_expressions e
                on e.index_owner = i.owner
                and e.index_name = i.index_name
                and e.column_position = c.column_position
            where i.table_owner in (:schemas)
            and i.table_name like :tables
            and i.dropped = 'NO'
            and i.index_type in ('NORMAL', 'NORMAL/REV', 'FUNCTION-BASED NORMAL', 'BITMAP', 'FUNCTION-BASED BITMAP')
            and not exists (
                select null from all_constraints k
                where k.owner = i.table_owner
                and k.table_name = i.table_name
                and k.index_name = i.index_name
                and k.constraint_type in ('P', 'U'))
            order by i.owner, i.index_name, c.column_position
            """);

    // Oracle does not keep the first value: it is one of the limits unless chosen
    static final CatalogQuery SEQUENCES = new CatalogQuery("""
            select s.sequence_owner as sequence_schema,
                   s.sequence_name,
                   case when s.increment_by > 0 then s.min_value else s.max_value end as start_value,
                   s.increment_by
            from all_sequences s
            where s.sequence_owner in (:schemas)
            and not exists (
                select null from all_tab_identity_cols i
                where i.owner = s.sequence_owner and i.sequence_name = s.sequence_name)
            """);

    private OracleCatalog() {
    }

}
