package dev.migrate.dialect.sqlserver;

import dev.migrate.dialect.CatalogQuery;

/**
 * What is asked of SQL Server's <a href=
 * "https://learn.microsoft.com/sql/relational-databases/system-catalog-views/object-catalog-views-transact-sql">catalog
 * views</a>. The information schema has neither comments nor indexes nor identity
 * columns.
 */
final class SqlserverCatalog {

    static final CatalogQuery DEFAULT_SCHEMA = new CatalogQuery("""
            select schema_name()
            """);

    // a history table belongs to the table that it keeps the history of
    static final CatalogQuery TABLES = new CatalogQuery("""
            select s.name as table_schema,
                   t.name as table_name,
                   cast(p.value as nvarchar(4000)) as comment
            from sys.tables t
            join sys.schemas s on s.schema_id = t.schema_id
            left join sys.extended_properties p
                on p.class = 1
                and p.major_id = t.object_id
                and p.minor_id = 0
                and p.name = N'MS_Description'
            where s.name in (:schemas)
            and t.name like :tables
            and t.is_ms_shipped = 0
            and t.temporal_type <> 1
            """);

    static final CatalogQuery COLUMNS = new CatalogQuery("""
            select s.name as table_schema,
                   t.name as table_name,
                   c.name as column_name,
                   y.name as type_name,
                   y.is_user_defined as is_user_type,
                   schema_name(y.schema_id) as type_schema,
                   c.max_length,
                   c.precision,
                   c.scale,
                   c.is_nullable,
                   c.is_identity,
                   d.definition as default_definition,
                   g.definition as computed_definition,
                   g.is_persisted,
                   cast(p.value as nvarchar(4000)) as comment
            from sys.columns c
            join sys.tables t on t.object_id = c.object_id
            join sys.schemas s on s.schema_id = t.schema_id
            join sys.types y on y.user_type_id = c.user_type_id
            left join sys.default_constraints d on d.object_id = c.default_object_id
            left join sys.computed_columns g on g.object_id = c.object_id and g.column_id = c.column_id
            left join sys.extended_properties p
                on p.class = 1
                and p.major_id = c.object_id
                and p.minor_id = c.column_id
                and p.name = N'MS_Description'
            where s.name in (:schemas)
            and t.name like :tables
            order by c.object_id, c.column_id
            """);

    static final CatalogQuery FOREIGN_KEYS = new CatalogQuery("""
            select s.name as table_schema,
                   t.name as table_name,
                   f.name as constraint_name,
                   c.name as column_name,
                   schema_name(r.schema_id) as referenced_schema,
                   r.name as referenced_table,
                   rc.name as referenced_column,
                   f.delete_referential_action_desc as on_delete,
                   f.update_referential_action_desc as on_update
            from sys.foreign_keys f
            join sys.foreign_key_columns k on k.constraint_object_id = f.object_id
            join sys.tables t on t.object_id = f.parent_object_id
            join sys.schemas s on s.schema_id = t.schema_id
            join sys.columns c on c.object_id = k.parent_object_id and c.column_id = k.parent_column_id
            join sys.tables r on r.object_id = k.referenced_object_id
            join sys.columns rc on rc.object_id = k.referenced_object_id and rc.column_id = k.referenced_column_id
            where s.name in (:schemas)
            and t.name like :tables
            order by f.object_id, k.constraint_column_id
            """);

    static final CatalogQuery CHECKS = new CatalogQuery("""
            select s.name as table_schema,
                   t.name as table_name,
                   k.name as constraint_name,
                   k.definition
            from sys.check_constraints k
            join sys.tables t on t.object_id = k.parent_object_id
            join sys.schemas s on s.schema_id = t.schema_id
            where s.name in (:schemas)
            and t.name like :tables
            """);

    // Keys are indexes too, under the name of the constraint. Types 1 and 2 are the
    // ordinary ones. What only stands for a partition has the ordinal 0, too.
    static final CatalogQuery INDEXES = new CatalogQuery("""
            select s.name as table_schema,
                   t.name as table_name,
                   i.name as index_name,
                   i.is_primary_key,
                   i.is_unique_constraint,
                   i.is_unique,
                   c.name as column_name,
                   i.filter_definition,
                   k.is_included_column,
                   k.is_descending_key
            from sys.indexes i
            join sys.index_columns k on k.object_id = i.object_id and k.index_id = i.index_id
            join sys.columns c on c.object_id = k.object_id and c.column_id = k.column_id
            join sys.tables t on t.object_id = i.object_id
            join sys.schemas s on s.schema_id = t.schema_id
            where s.name in (:schemas)
            and t.name like :tables
            and i.type in (1, 2)
            and i.is_hypothetical = 0
            and (k.key_ordinal > 0 or k.is_included_column = 1)
            order by i.object_id, i.index_id, k.is_included_column, k.key_ordinal, k.index_column_id
            """);

    static final CatalogQuery SEQUENCES = new CatalogQuery("""
            select s.name as sequence_schema,
                   q.name as sequence_name,
                   cast(q.start_value as bigint) as start_value,
                   cast(q.increment as bigint) as increment
            from sys.sequences q
            join sys.schemas s on s.schema_id = q.schema_id
            where s.name in (:schemas)
            """);

    private SqlserverCatalog() {
    }

}
