package dev.migrate.dialect.h2;

import dev.migrate.dialect.CatalogQuery;

/**
 * What is asked of H2's
 * <a href="https://h2database.com/html/systemtables.html">information schema</a>. Each
 * view is read on its own: H2 builds a view anew for each row that it is joined to.
 */
final class H2Catalog {

    static final CatalogQuery DEFAULT_SCHEMA = new CatalogQuery("""
            select current_schema
            """);

    static final CatalogQuery TABLES = new CatalogQuery("""
            select table_schema, table_name, remarks
            from information_schema.tables
            where table_schema in (:schemas)
            and table_name like :tables
            and table_type = 'BASE TABLE'
            """);

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
            and object_type = 'TABLE'
            order by char_length(collection_type_identifier) desc
            """);

    static final CatalogQuery ENUM_VALUES = new CatalogQuery("""
            select object_schema as table_schema, object_name as table_name, enum_identifier, value_name
            from information_schema.enum_values
            where object_schema in (:schemas)
            and object_name like :tables
            and object_type = 'TABLE'
            order by object_schema, object_name, enum_identifier, value_ordinal
            """);

    static final CatalogQuery UNIQUE_CONSTRAINTS = new CatalogQuery("""
            select table_schema, table_name, constraint_name, nulls_distinct
            from information_schema.table_constraints
            where constraint_type = 'UNIQUE'
            and table_schema in (:schemas)
            and table_name like :tables
            """);

    static final CatalogQuery GENERATED_INDEXES = new CatalogQuery("""
            select index_schema, index_name
            from information_schema.indexes
            where table_schema in (:schemas)
            and table_name like :tables
            and is_generated
            """);

    static final CatalogQuery INDEX_COLUMNS = new CatalogQuery("""
            select table_schema, table_name, index_schema, index_name, column_name, ordering_specification, is_unique
            from information_schema.index_columns
            where table_schema in (:schemas)
            and table_name like :tables
            order by index_schema, index_name, ordinal_position
            """);

    // those of identity columns are not among them
    static final CatalogQuery SEQUENCES = new CatalogQuery("""
            select sequence_schema, sequence_name, start_value, increment
            from information_schema.sequences
            where sequence_schema in (:schemas)
            """);

    private H2Catalog() {
    }

}
