package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.CatalogQuery;

/**
 * What is asked of PostgreSQL's
 * <a href="https://www.postgresql.org/docs/18/catalogs.html">system catalogs</a>. The
 * information schema would be portable, but shows only what the user owns, knows no
 * indexes and is slow.
 */
final class PostgresqlCatalog {

    static final CatalogQuery DEFAULT_SCHEMA = new CatalogQuery("""
            select current_schema()
            """);

    static final CatalogQuery SCRATCH_SCHEMA = new CatalogQuery("""
            select nspname from pg_namespace where oid = pg_my_temp_schema()
            """);

    // a partition belongs to its table, and what an extension brings to the extension
    static final CatalogQuery TABLES = new CatalogQuery("""
            select namespace.nspname as table_schema,
                   class.relname as table_name,
                   description.description as comment
            from pg_class class
            join pg_namespace namespace on namespace.oid = class.relnamespace
            left join pg_description description
                on description.classoid = 'pg_class'::regclass
                and description.objoid = class.oid
                and description.objsubid = 0
            where namespace.nspname in (:schemas)
            and class.relkind in ('r', 'p')
            and not class.relispartition
            and not exists (
                select from pg_depend dependency
                where dependency.classid = 'pg_class'::regclass
                and dependency.objid = class.oid
                and dependency.deptype = 'e')
            """);

    static final CatalogQuery COLUMNS = new CatalogQuery("""
            select namespace.nspname as table_schema,
                   class.relname as table_name,
                   attribute.attname as column_name,
                   format_type(attribute.atttypid, attribute.atttypmod) as type,
                   format_type(attribute.atttypid, null) as bare_type,
                   attribute.attnotnull as not_null,
                   attribute.attidentity as identity,
                   attribute.attgenerated <> '' as generated,
                   attribute.attgenerated = 'v' as virtual,
                   pg_get_expr(expression.adbin, expression.adrelid) as expression,
                   description.description as comment
            from pg_attribute attribute
            join pg_class class on class.oid = attribute.attrelid
            join pg_namespace namespace on namespace.oid = class.relnamespace
            left join pg_attrdef expression
                on expression.adrelid = attribute.attrelid and expression.adnum = attribute.attnum
            left join pg_description description
                on description.classoid = 'pg_class'::regclass
                and description.objoid = class.oid
                and description.objsubid = attribute.attnum
            where namespace.nspname in (:schemas)
            and class.relkind in ('r', 'p')
            and not class.relispartition
            and attribute.attnum > 0
            and not attribute.attisdropped
            order by class.oid, attribute.attnum
            """);

    // a foreign key to a partitioned table has a child for each partition
    static final CatalogQuery CONSTRAINTS = new CatalogQuery("""
            select namespace.nspname as table_schema,
                   class.relname as table_name,
                   con.conname as constraint_name,
                   con.contype as constraint_type,
                   pg_get_expr(con.conbin, con.conrelid) as condition,
                   attribute.attname as column_name,
                   referenced_namespace.nspname as referenced_schema,
                   referenced_class.relname as referenced_table,
                   referenced_attribute.attname as referenced_column,
                   con.confdeltype as on_delete,
                   con.confupdtype as on_update,
                   con.condeferrable as deferrable,
                   con.condeferred as deferred,
                   con.confmatchtype as match_type,
                   to_jsonb(index) ->> 'indnullsnotdistinct' = 'true' as nulls_not_distinct
            from pg_constraint con
            left join pg_index index on index.indexrelid = con.conindid and con.contype = 'u'
            join pg_class class on class.oid = con.conrelid
            join pg_namespace namespace on namespace.oid = class.relnamespace
            left join lateral unnest(con.conkey, con.confkey)
                with ordinality as key (attnum, referenced_attnum, position) on con.contype <> 'c'
            left join pg_attribute attribute
                on attribute.attrelid = con.conrelid and attribute.attnum = key.attnum
            left join pg_class referenced_class on referenced_class.oid = con.confrelid
            left join pg_namespace referenced_namespace
                on referenced_namespace.oid = referenced_class.relnamespace
            left join pg_attribute referenced_attribute
                on referenced_attribute.attrelid = con.confrelid
                and referenced_attribute.attnum = key.referenced_attnum
            where namespace.nspname in (:schemas)
            and con.contype in ('p', 'u', 'f', 'c')
            and con.conparentid = 0
            order by con.oid, key.position
            """);

    // what is compared, and with which operator, has no column each of its own
    static final CatalogQuery EXCLUSIONS = new CatalogQuery("""
            select namespace.nspname as table_schema,
                   class.relname as table_name,
                   con.conname as constraint_name,
                   con.condeferrable as deferrable,
                   con.condeferred as deferred,
                   method.amname as method,
                   pg_get_expr(index.indpred, index.indrelid) as condition,
                   pg_get_indexdef(index.indexrelid, key.position::integer, false) as expression,
                   operator.oprname as operator
            from pg_constraint con
            join pg_class class on class.oid = con.conrelid
            join pg_namespace namespace on namespace.oid = class.relnamespace
            join pg_index index on index.indexrelid = con.conindid
            join pg_class index_class on index_class.oid = index.indexrelid
            join pg_am method on method.oid = index_class.relam
            cross join lateral unnest(con.conexclop) with ordinality as key (operator, position)
            join pg_operator operator on operator.oid = key.operator
            where namespace.nspname in (:schemas)
            and con.contype = 'x'
            order by con.oid, key.position
            """);

    // the first indnkeyatts columns are indexed, the others only included
    static final CatalogQuery INDEXES = new CatalogQuery("""
            select namespace.nspname as table_schema,
                   class.relname as table_name,
                   index_class.relname as index_name,
                   index.indisunique as is_unique,
                   attribute.attname as column_name,
                   pg_get_indexdef(index.indexrelid, key.position::integer, false) as expression,
                   (index.indoption[key.position - 1] & 1) = 1 as descending,
                   (index.indoption[key.position - 1] & 2) = 2 as nulls_first,
                   operator_class.opcname as operator_class,
                   key.position > index.indnkeyatts as included,
                   method.amname as method,
                   pg_get_expr(index.indpred, index.indrelid) as condition,
                   to_jsonb(index) ->> 'indnullsnotdistinct' = 'true' as nulls_not_distinct
            from pg_index index
            join pg_class index_class on index_class.oid = index.indexrelid
            join pg_am method on method.oid = index_class.relam
            join pg_class class on class.oid = index.indrelid
            join pg_namespace namespace on namespace.oid = class.relnamespace
            cross join lateral unnest(index.indkey) with ordinality as key (attnum, position)
            left join pg_attribute attribute
                on attribute.attrelid = index.indrelid and attribute.attnum = key.attnum
            left join pg_opclass operator_class
                on operator_class.oid = index.indclass[key.position - 1] and not operator_class.opcdefault
            where namespace.nspname in (:schemas)
            and not index.indisprimary
            and not exists (
                select from pg_constraint con
                where con.conindid = index.indexrelid
                and con.contype in ('p', 'u', 'x'))
            order by index.indexrelid, key.position
            """);

    // identity columns own their sequences internally, serial columns automatically
    static final CatalogQuery SEQUENCES = new CatalogQuery("""
            select namespace.nspname as sequence_schema,
                   class.relname as sequence_name,
                   sequence.seqstart as start_value,
                   sequence.seqincrement as increment,
                   case when sequence.seqincrement < 0 or sequence.seqmin = 1 then null else sequence.seqmin end
                       as minimum,
                   case when sequence.seqincrement < 0
                       or sequence.seqmax in (32767, 2147483647, 9223372036854775807)
                       then null else sequence.seqmax end as maximum,
                   nullif(sequence.seqcache, 1) as cache,
                   nullif(sequence.seqcycle, false) as cycle
            from pg_sequence sequence
            join pg_class class on class.oid = sequence.seqrelid
            join pg_namespace namespace on namespace.oid = class.relnamespace
            where namespace.nspname in (:schemas)
            and not exists (
                select from pg_depend dependency
                where dependency.classid = 'pg_class'::regclass
                and dependency.objid = class.oid
                and (dependency.deptype = 'e'
                    or dependency.refclassid = 'pg_class'::regclass and dependency.deptype in ('a', 'i')))
            """);

    private PostgresqlCatalog() {
    }

}
