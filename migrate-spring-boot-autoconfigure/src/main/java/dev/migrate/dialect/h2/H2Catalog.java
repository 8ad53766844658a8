package dev.migrate.dialect.h2;

import dev.migrate.dialect.CatalogQuery;
import dev.migrate.dialect.OtherObjects;
import dev.migrate.dialect.ViewQuery;

/**
 * What is asked of H2's
 * <a href="https://h2database.com/html/systemtables.html">information schema</a>. Each
 * view is read on its own: H2 builds a view anew for each row that it is joined to.
 */
final class H2Catalog {

    /** What H2 makes of a materialized view. */
    static final String MATERIALIZED_VIEW = "org.h2.table.MaterializedView";

    static final CatalogQuery DEFAULT_SCHEMA = new CatalogQuery("""
            select current_schema,
                   (select setting_value from information_schema.settings
                    where setting_name = 'DEFAULT_NULL_ORDERING') as null_ordering
            """);

    static final CatalogQuery TABLES = new CatalogQuery("""
            select table_schema, table_name, table_class, remarks
            from information_schema.tables
            where table_schema in (:schemas)
            and table_name like :tables
            and (table_type = 'BASE TABLE' or table_class = '%s')
            """.formatted(MATERIALIZED_VIEW));

    static final CatalogQuery COLUMNS = new CatalogQuery("""
            select *
            from information_schema.columns
            where table_schema in (:schemas)
            and table_name like :tables
            order by table_schema, table_name, ordinal_position
            """);

    static final CatalogQuery ELEMENT_TYPES = new CatalogQuery("""
            select object_schema as table_schema, object_name as table_name, element_types.*
            from information_schema.element_types
            where object_schema in (:schemas)
            and object_name like :tables
            and object_type in ('TABLE', 'DOMAIN')
            order by char_length(collection_type_identifier) desc
            """);

    static final CatalogQuery ENUM_VALUES = new CatalogQuery("""
            select object_schema as table_schema, object_name as table_name, enum_identifier, value_name
            from information_schema.enum_values
            where object_schema in (:schemas)
            and object_name like :tables
            and object_type in ('TABLE', 'DOMAIN')
            order by object_schema, object_name, enum_identifier, value_ordinal
            """);

    static final CatalogQuery UNIQUE_CONSTRAINTS = new CatalogQuery("""
            select table_schema, table_name, constraint_name, nulls_distinct
            from information_schema.table_constraints
            where constraint_type = 'UNIQUE'
            and table_schema in (:schemas)
            and table_name like :tables
            """);

    static final CatalogQuery INDEXES = new CatalogQuery("""
            select index_schema, index_name, is_generated, nulls_distinct
            from information_schema.indexes
            where table_schema in (:schemas)
            and table_name like :tables
            """);

    static final CatalogQuery INDEX_COLUMNS = new CatalogQuery("""
            select table_schema, table_name, index_schema, index_name, column_name, ordering_specification,
                   null_ordering, is_unique
            from information_schema.index_columns
            where table_schema in (:schemas)
            and table_name like :tables
            order by index_schema, index_name, ordinal_position
            """);

    // of all tables, since foreign keys refer to the keys of others
    static final CatalogQuery KEY_INDEXES = new CatalogQuery("""
            select constraint_schema, constraint_name, index_schema, index_name
            from information_schema.table_constraints
            where index_name is not null
            """);

    static final CatalogQuery KEY_INDEX_COLUMNS = new CatalogQuery("""
            select index_schema, index_name, column_name
            from information_schema.index_columns
            order by index_schema, index_name, ordinal_position
            """);

    // those of identity columns are not among them
    static final CatalogQuery SEQUENCES = new CatalogQuery("""
            select sequence_schema, sequence_name, data_type, numeric_precision, start_value, increment,
                   minimum_value, maximum_value, cache, cycle_option
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
            select domain_schema as table_schema, domain_name as table_name, domains.*
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
            select 'alias', nullif(routine_schema, current_schema), routine_name from information_schema.routines
            union all
            select 'trigger', event_object_table, trigger_name from information_schema.triggers
            """, "alias", "trigger");

    private H2Catalog() {
    }

}
