package dev.migrate.dialect.db2;

import dev.migrate.dialect.CatalogQuery;

/**
 * What is asked of Db2's
 * <a href= "https://www.ibm.com/docs/en/db2/11.5?topic=sql-catalog-views">catalog
 * views</a>.
 */
final class Db2Catalog {

    static final CatalogQuery DEFAULT_SCHEMA = new CatalogQuery("""
            select rtrim(current schema) from sysibm.sysdummy1
            """);

    static final CatalogQuery TABLES = new CatalogQuery("""
            select rtrim(t.tabschema) as table_schema,
                   t.tabname as table_name,
                   t.remarks
            from syscat.tables t
            where t.tabschema in (:schemas)
            and t.tabname like :tables
            and t.type = 'T'
            """);

    static final CatalogQuery COLUMNS = new CatalogQuery("""
            select rtrim(c.tabschema) as table_schema,
                   c.tabname as table_name,
                   c.colname as column_name,
                   c.typeschema,
                   c.typename,
                   c.length,
                   c.scale,
                   c.codepage,
                   c.nulls,
                   c.default as default_value,
                   c.identity,
                   c.generated,
                   c.text as expression,
                   c.remarks
            from syscat.columns c
            where c.tabschema in (:schemas)
            and c.tabname like :tables
            and c.hidden <> 'S'
            order by c.tabschema, c.tabname, c.colno
            """);

    static final CatalogQuery KEYS = new CatalogQuery("""
            select rtrim(k.tabschema) as table_schema,
                   k.tabname as table_name,
                   k.constname as constraint_name,
                   k.type as constraint_type,
                   u.colname as column_name,
                   r.deleterule,
                   r.updaterule,
                   rtrim(r.reftabschema) as referenced_schema,
                   r.reftabname as referenced_table,
                   p.colname as referenced_column
            from syscat.tabconst k
            join syscat.keycoluse u
                on u.tabschema = k.tabschema and u.tabname = k.tabname and u.constname = k.constname
            left join syscat.references r
                on r.tabschema = k.tabschema and r.tabname = k.tabname and r.constname = k.constname
            left join syscat.keycoluse p
                on p.tabschema = r.reftabschema
                and p.tabname = r.reftabname
                and p.constname = r.refkeyname
                and p.colseq = u.colseq
            where k.tabschema in (:schemas)
            and k.tabname like :tables
            and k.type in ('P', 'U', 'F')
            order by k.tabschema, k.tabname, k.constname, u.colseq
            """);

    static final CatalogQuery CHECKS = new CatalogQuery("""
            select rtrim(c.tabschema) as table_schema,
                   c.tabname as table_name,
                   c.constname as constraint_name,
                   c.text as check_condition
            from syscat.checks c
            where c.tabschema in (:schemas)
            and c.tabname like :tables
            and c.type = 'C'
            """);

    // a unique index that excludes null keys stands in for a constraint
    static final CatalogQuery INDEXES = new CatalogQuery("""
            select rtrim(i.tabschema) as table_schema,
                   i.tabname as table_name,
                   i.indname as index_name,
                   i.uniquerule,
                   i.nullkeys,
                   c.colname as column_name,
                   c.colorder,
                   c.text as expression
            from syscat.indexes i
            join syscat.indexcoluse c on c.indschema = i.indschema and c.indname = i.indname
            where i.tabschema in (:schemas)
            and i.tabname like :tables
            and i.uniquerule in ('D', 'U')
            and i.indextype in ('REG', 'CLUS')
            and not exists (
                select 1 from syscat.constdep d
                where d.btype = 'I' and d.bschema = i.indschema and d.bname = i.indname)
            order by i.indschema, i.indname, c.colseq
            """);

    // those of identity columns have another type
    static final CatalogQuery SEQUENCES = new CatalogQuery("""
            select rtrim(s.seqschema) as sequence_schema,
                   s.seqname as sequence_name,
                   s.start as start_value,
                   s.increment as increment_by
            from syscat.sequences s
            where s.seqschema in (:schemas)
            and s.seqtype = 'S'
            """);

    private Db2Catalog() {
    }

}
