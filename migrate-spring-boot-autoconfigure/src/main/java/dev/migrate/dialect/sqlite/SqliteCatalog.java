package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.CatalogQuery;
import dev.migrate.dialect.OtherObjects;

/**
 * What is asked of SQLite's <a href="https://sqlite.org/schematab.html">schema table</a>,
 * which has the text of everything.
 */
final class SqliteCatalog {

    // virtual tables and the ones that they keep their data in are not ours
    static final CatalogQuery TABLES = new CatalogQuery("""
            select m.name as table_name, m.sql
            from sqlite_master m
                join pragma_table_list l on l.schema = 'main' and l.name = m.name
            where m.type = 'table' and l.type = 'table'
            and m.name like :tables
            and m.name not like 'sqlite\\_%' escape '\\'
            """);

    // the indexes of constraints have no text
    static final CatalogQuery INDEXES_AND_VIEWS = new CatalogQuery("""
            select type, tbl_name as table_name, name, sql
            from sqlite_master
            where type in ('index', 'view') and sql is not null
            and tbl_name like :tables
            """);

    // what belongs to a table has that in the place of its schema
    static final OtherObjects OTHERS = OtherObjects
        .of("select 'trigger', tbl_name, name from sqlite_master where type = 'trigger'", "trigger");

    private SqliteCatalog() {
    }

}
