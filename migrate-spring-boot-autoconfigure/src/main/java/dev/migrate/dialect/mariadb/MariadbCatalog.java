package dev.migrate.dialect.mariadb;

import dev.migrate.dialect.CatalogQuery;
import dev.migrate.dialect.OtherObjects;
import dev.migrate.dialect.ViewQuery;

/**
 * What is asked of MariaDB's
 * <a href="https://mariadb.com/kb/en/information-schema-tables/">information schema</a>.
 * Each of its tables is read on its own: they have no indexes, so that a join compares
 * everything with everything.
 */
final class MariadbCatalog {

    static final CatalogQuery DEFAULT_SCHEMA = new CatalogQuery("""
            select database(), @@default_storage_engine
            """);

    static final CatalogQuery SCHEMAS = new CatalogQuery("""
            select schema_name as table_schema, default_collation_name
            from information_schema.schemata
            where schema_name in (:schemas)
            """);

    // a sequence is a kind of table
    static final CatalogQuery TABLES = new CatalogQuery("""
            select table_schema, table_name, table_type, engine, table_collation, create_options, table_comment
            from information_schema.tables
            where table_schema in (:schemas)
            and table_name like :tables
            and table_type in ('BASE TABLE', 'SYSTEM VERSIONED', 'SEQUENCE', 'VIEW')
            order by table_schema, table_name
            """);

    static final CatalogQuery VIEWS = new CatalogQuery("""
            select table_schema, table_name, view_definition
            from information_schema.views
            where table_schema in (:schemas)
            and table_name like :tables
            """);

    // names say which database they are in
    static final ViewQuery OWN_VIEWS = new ViewQuery("""
            select table_name,
                   replace(view_definition, concat('`', replace(database(), '`', '``'), '`.'), '') as view_definition
            from information_schema.views
            where table_schema = database()
            and table_name like :tables
            """);

    // a subpartition is one of as many in each partition
    static final CatalogQuery PARTITIONS = new CatalogQuery("""
            select table_schema, table_name, partition_name, partition_method, partition_expression,
                   partition_description, subpartition_method, subpartition_expression,
                   count(subpartition_name) as subpartitions
            from information_schema.partitions
            where table_schema in (:schemas)
            and table_name like :tables
            and partition_name is not null
            group by table_schema, table_name, partition_name, partition_method, partition_expression,
                   partition_description, subpartition_method, subpartition_expression, partition_ordinal_position
            order by table_schema, table_name, partition_ordinal_position
            """);

    static final CatalogQuery COLUMNS = new CatalogQuery("""
            select table_schema, table_name, column_name, column_type, is_nullable, column_default, extra,
                   generation_expression, collation_name, column_comment
            from information_schema.columns
            where table_schema in (:schemas)
            and table_name like :tables
            order by table_schema, table_name, ordinal_position
            """);

    static final CatalogQuery CHECKS = new CatalogQuery("""
            select constraint_schema as table_schema, table_name, constraint_name, level, check_clause
            from information_schema.check_constraints
            where constraint_schema in (:schemas)
            and table_name like :tables
            """);

    static final CatalogQuery FOREIGN_KEY_COLUMNS = new CatalogQuery("""
            select table_schema, table_name, constraint_name, column_name,
                   referenced_table_schema, referenced_table_name, referenced_column_name
            from information_schema.key_column_usage
            where table_schema in (:schemas)
            and table_name like :tables
            and referenced_table_name is not null
            order by table_schema, table_name, constraint_name, ordinal_position
            """);

    static final CatalogQuery FOREIGN_KEY_RULES = new CatalogQuery("""
            select constraint_schema as table_schema, table_name, constraint_name, update_rule, delete_rule
            from information_schema.referential_constraints
            where constraint_schema in (:schemas)
            and table_name like :tables
            """);

    private static final String INDEX_COLUMNS = """
            select table_schema, table_name, index_name, index_type, non_unique, column_name, null as expression,
                   collation, sub_part, ignored
            from information_schema.statistics
            where table_schema in (:schemas)
            and table_name like :tables
            order by table_schema, table_name, index_name, seq_in_index
            """;

    // what belongs to a table has that in the place of its schema
    static final OtherObjects OTHERS = OtherObjects.of("""
            select lower(routine_type), nullif(routine_schema, database()), routine_name
            from information_schema.routines
            where routine_schema not in ('sys', 'mysql')
            union all
            select 'trigger', event_object_table, trigger_name
            from information_schema.triggers
            where trigger_schema = database()
            union all
            select 'event', nullif(event_schema, database()), event_name
            from information_schema.events
            """, "function", "procedure", "trigger", "event");

    private MariadbCatalog() {
    }

    /**
     * Finds the parts of indexes.
     * @param canIgnore whether the server has indexes that are kept from queries, which
     * is from MariaDB 10.6
     * @return the query
     */
    static CatalogQuery indexColumns(boolean canIgnore) {
        return new CatalogQuery(canIgnore ? INDEX_COLUMNS : INDEX_COLUMNS.replace("ignored", "'NO' as ignored"));
    }

}
