package dev.migrate.dialect.mysql;

import dev.migrate.dialect.CatalogQuery;

/**
 * Where MySQL's
 * <a href="https://dev.mysql.com/doc/refman/8.4/en/information-schema.html">information
 * schema</a> differs from MariaDB's.
 */
final class MysqlCatalog {

    static final CatalogQuery CHECKS = new CatalogQuery("""
            select owner.table_schema, owner.table_name, owner.constraint_name, owner.enforced,
                   definition.check_clause
            from information_schema.table_constraints owner
            join information_schema.check_constraints definition
                on definition.constraint_schema = owner.constraint_schema
                and definition.constraint_name = owner.constraint_name
            where owner.table_schema in (:schemas)
            and owner.table_name like :tables
            and owner.constraint_type = 'CHECK'
            """);

    static final CatalogQuery INDEX_COLUMNS = new CatalogQuery("""
            select table_schema, table_name, index_name, index_type, non_unique, column_name, expression,
                   collation, sub_part, if(is_visible = 'NO', 'YES', 'NO') as ignored
            from information_schema.statistics
            where table_schema in (:schemas)
            and table_name like :tables
            order by table_schema, table_name, index_name, seq_in_index
            """);

    private MysqlCatalog() {
    }

}
