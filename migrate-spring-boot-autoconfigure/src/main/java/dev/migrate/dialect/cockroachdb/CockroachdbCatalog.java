package dev.migrate.dialect.cockroachdb;

import dev.migrate.dialect.CatalogQuery;

/**
 * What is asked of CockroachDB's
 * <a href= "https://www.cockroachlabs.com/docs/stable/pg-catalog">pg_catalog</a> beyond
 * what PostgreSQL knows.
 */
final class CockroachdbCatalog {

    // rowid of a table without a primary key, shards of an index, expiry of rows
    static final CatalogQuery HIDDEN_COLUMNS = new CatalogQuery("""
            select namespace.nspname as table_schema,
                   class.relname as table_name,
                   attribute.attname as column_name
            from pg_attribute attribute
            join pg_class class on class.oid = attribute.attrelid
            join pg_namespace namespace on namespace.oid = class.relnamespace
            where class.relkind = 'r'
            and attribute.attishidden
            """);

    private CockroachdbCatalog() {
    }

}
