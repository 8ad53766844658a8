package dev.migrate.dialect.hsqldb;

import dev.migrate.dialect.CatalogQuery;
import dev.migrate.dialect.OtherObjects;
import dev.migrate.dialect.ViewQuery;

/**
 * What is asked of HSQLDB's
 * <a href="https://hsqldb.org/doc/2.0/guide/databaseobjects-chapt.html#dbc_schema">
 * information schema</a> beyond the constraints.
 */
final class HsqldbCatalog {

    static final CatalogQuery DEFAULT_SCHEMA = new CatalogQuery("""
            values (current_schema)
            """);

    static final CatalogQuery TABLES = new CatalogQuery("""
            select table_schema, table_name
            from information_schema.tables
            where table_schema in (:schemas)
            and table_name like :tables
            and table_type = 'BASE TABLE'
            """);

    static final CatalogQuery COMMENTS = new CatalogQuery("""
            select object_schema as table_schema, object_name as table_name, column_name, comment
            from information_schema.system_comments
            where object_schema in (:schemas)
            and object_name like :tables
            and object_type in ('TABLE', 'COLUMN')
            """);

    // one gigabyte is what a large object has where nobody said a length
    static final CatalogQuery COLUMNS = new CatalogQuery(
            """
                    select table_schema, table_name, column_name, column_default, is_nullable, domain_name,
                           replace(dtd_identifier, 'LOB(1G)', 'LOB') as type, numeric_precision,
                           numeric_precision_radix, collation_name, generation_expression, is_identity, identity_generation, identity_start as start_value,
                           identity_increment as increment, identity_minimum as minimum_value,
                           identity_maximum as maximum_value, identity_cycle as cycle_option
                    from information_schema.columns
                    where table_schema in (:schemas)
                    and table_name like :tables
                    order by table_schema, table_name, ordinal_position
                    """);

    static final CatalogQuery COLUMN_SEQUENCES = new CatalogQuery("""
            select table_schema, table_name, column_name, sequence_schema, sequence_name
            from information_schema.system_column_sequence_usage
            where table_schema in (:schemas)
            and table_name like :tables
            """);

    // an index may have the name of a foreign key, whose own index is called like that
    // already, or like that with an asterisk
    static final CatalogQuery CONSTRAINT_INDEXES = new CatalogQuery("""
            select u.index_schema, u.index_name, k.table_name, k.column_name, k.ordinal_position
            from information_schema.system_key_index_usage u
                join information_schema.key_column_usage k
                    on k.constraint_schema = u.constraint_schema and k.constraint_name = u.constraint_name
            where u.index_schema in (:schemas)
            """);

    static final CatalogQuery INDEX_COLUMNS = new CatalogQuery("""
            select table_schem as table_schema, table_name, index_name, column_name, ordinal_position, non_unique
            from information_schema.system_indexinfo
            where table_schem in (:schemas)
            and table_name like :tables
            order by table_schem, index_name desc, ordinal_position
            """);

    // those of identity columns are not among them
    static final CatalogQuery SEQUENCES = new CatalogQuery("""
            select sequence_schema, sequence_name, data_type, numeric_precision,
                   numeric_precision_radix, start_value, increment, minimum_value, maximum_value, cycle_option
            from information_schema.sequences
            where sequence_schema in (:schemas)
            """);

    static final CatalogQuery VIEWS = new CatalogQuery("""
            select table_schema, table_name, view_definition
            from information_schema.views
            where table_schema in (:schemas)
            and table_name like :tables
            """);

    static final ViewQuery OWN_VIEWS = new ViewQuery("""
            select table_name, view_definition
            from information_schema.views
            where table_schema = current_schema
            and table_name like :tables
            """);

    static final CatalogQuery DOMAINS = new CatalogQuery("""
            select domain_schema, domain_name, domain_default, collation_name,
                   replace(dtd_identifier, 'LOB(1G)', 'LOB') as type
            from information_schema.domains
            where domain_schema in (:schemas)
            """);

    static final CatalogQuery DOMAIN_CHECKS = new CatalogQuery("""
            select domain_schema, domain_name, constraint_schema, constraint_name
            from information_schema.domain_constraints
            where domain_schema in (:schemas)
            """);

    // what belongs to a table has that in the place of its schema
    static final OtherObjects OTHERS = OtherObjects.of("""
            select lower(routine_type), nullif(routine_schema, current_schema), routine_name
            from information_schema.routines
            where routine_schema not in ('INFORMATION_SCHEMA', 'SYSTEM_LOBS')
            union all
            select 'trigger', event_object_table, trigger_name from information_schema.triggers
            """, "function", "procedure", "trigger");

    private HsqldbCatalog() {
    }

}
