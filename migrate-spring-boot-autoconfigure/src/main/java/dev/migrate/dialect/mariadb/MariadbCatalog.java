package dev.migrate.dialect.mariadb;

import dev.migrate.dialect.CatalogQuery;

/**
 * What is asked of MariaDB's
 * <a href="https://mariadb.com/kb/en/information-schema-tables/">information schema</a>.
 * Each of its tables is read on its own: they have no indexes, so that a join compares
 * everything with everything.
 */
final class MariadbCatalog {

    static final CatalogQuery DEFAULT_SCHEMA = new CatalogQuery("""
            select database()
            """);

    // a sequence is a kind of table
    static final CatalogQuery TABLES = new CatalogQuery("""
            select table_schema, table_name, table_type, table_comment
            from information_schema.tables
            where table_schema in (:schemas)
            and table_name like :tables
            and table_type in ('BASE TABLE', 'SYSTEM VERSIONED', 'SEQUENCE')
            order by table_schema, table_name
            """);

    static final CatalogQuery COLUMNS = new CatalogQuery("""
            select table_schema, table_name, column_name, column_type, is_nullable, column_default, extra,
                   generation_expression, column_comment
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

    static final CatalogQuery INDEX_COLUMNS = new CatalogQuery("""
            select table_schema, table_name, index_name, index_type, non_unique, column_name, null as expression,
                   collation, sub_part
            from information_schema.statistics
            where table_schema in (:schemas)
            and table_name like :tables
            order by table_schema, table_name, index_name, seq_in_index
            """);

    private MariadbCatalog() {
    }

}
