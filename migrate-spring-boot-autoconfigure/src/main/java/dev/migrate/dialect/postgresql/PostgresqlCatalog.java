package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.CatalogQuery;
import dev.migrate.dialect.OtherObjects;
import dev.migrate.dialect.ViewQuery;

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

    // What an extension brings belongs to the extension. A partition has one parent, and
    // a table that inherits may have several, each with a row.
    static final CatalogQuery TABLES = new CatalogQuery("""
            select class.oid as table_oid,
                   namespace.nspname as table_schema,
                   class.relname as table_name,
                   class.relkind as kind,
                   class.relispartition as is_partition,
                   case when class.relispartition then pg_get_expr(class.relpartbound, class.oid) end as bound,
                   case when class.relkind = 'p' then pg_get_partkeydef(class.oid) end as partition_by,
                   case when class.relkind in ('v', 'm') then pg_get_viewdef(class.oid) end as definition,
                   parent_namespace.nspname as parent_schema,
                   parent.relname as parent_name,
                   tablespace.spcname as tablespace,
                   description.description as comment
            from pg_class class
            join pg_namespace namespace on namespace.oid = class.relnamespace
            left join pg_inherits inheritance on inheritance.inhrelid = class.oid
            left join pg_class parent on parent.oid = inheritance.inhparent
            left join pg_namespace parent_namespace on parent_namespace.oid = parent.relnamespace
            left join pg_tablespace tablespace on tablespace.oid = class.reltablespace
            left join pg_description description
                on description.classoid = 'pg_class'::regclass
                and description.objoid = class.oid
                and description.objsubid = 0
            where namespace.nspname in (:schemas)
            and class.relkind in ('r', 'p', 'v', 'm')
            and not exists (
                select from pg_depend dependency
                where dependency.classid = 'pg_class'::regclass
                and dependency.objid = class.oid
                and dependency.deptype = 'e')
            order by class.relispartition, class.oid, inheritance.inhseqno
            """);

    static final ViewQuery OWN_VIEWS = new ViewQuery("""
            select class.relname as table_name, pg_get_viewdef(class.oid) as view_definition
            from pg_class class
            where class.relnamespace = (select oid from pg_namespace where nspname = current_schema())
            and class.relkind = 'v'
            and class.relname like :tables
            """);

    // Narrow rows, which are sorted in memory; tables are told by their numbers.
    static final CatalogQuery COLUMNS = new CatalogQuery("""
            select attribute.attrelid as table_oid,
                   attribute.attnum as position,
                   attribute.attname::text as column_name,
                   format_type(attribute.atttypid, attribute.atttypmod) as type,
                   case when attribute.atthasdef then format_type(attribute.atttypid, null) end as bare_type,
                   attribute.attnotnull as not_null,
                   attribute.attidentity as identity,
                   attribute.attgenerated as generated,
                   case when attribute.atthasdef then (
                       select pg_get_expr(expression.adbin, expression.adrelid)
                       from pg_attrdef expression
                       where expression.adrelid = attribute.attrelid
                       and expression.adnum = attribute.attnum) end as expression,
                   case when attribute.attcollation <> type.typcollation then (
                       select quote_ident(pg_collation.collname)
                       from pg_collation
                       where pg_collation.oid = attribute.attcollation) end as collation,
                   description.description as comment
            from pg_attribute attribute
            join pg_class class on class.oid = attribute.attrelid
            join pg_namespace namespace on namespace.oid = class.relnamespace
            join pg_type type on type.oid = attribute.atttypid
            left join pg_description description
                on description.classoid = 'pg_class'::regclass
                and description.objoid = attribute.attrelid
                and description.objsubid = attribute.attnum
            where namespace.nspname in (:schemas)
            and class.relkind in ('r', 'p')
            and not class.relispartition
            and attribute.attnum > 0
            and not attribute.attisdropped
            order by attribute.attrelid, attribute.attnum
            """);

    // what is compared, and with which operator, has no column each of its own
    static final CatalogQuery EXCLUSIONS = new CatalogQuery("""
            select con.conrelid as table_oid,
                   con.conname as constraint_name,
                   con.condeferrable as deferrable,
                   con.condeferred as deferred,
                   method.amname as method,
                   pg_get_expr(index.indpred, index.indrelid) as condition,
                   pg_get_indexdef(index.indexrelid, key.position::integer, false) as expression,
                   operator_class.opcname as operator_class,
                   operator.oprname as operator
            from pg_constraint con
            join pg_class class on class.oid = con.conrelid
            join pg_namespace namespace on namespace.oid = class.relnamespace
            join pg_index index on index.indexrelid = con.conindid
            join pg_class index_class on index_class.oid = index.indexrelid
            join pg_am method on method.oid = index_class.relam
            cross join lateral unnest(con.conexclop) with ordinality as key (operator, position)
            join pg_operator operator on operator.oid = key.operator
            left join pg_opclass operator_class
                on operator_class.oid = index.indclass[key.position - 1] and not operator_class.opcdefault
            where namespace.nspname in (:schemas)
            and con.contype = 'x'
            and con.conparentid = 0
            order by con.oid, key.position
            """);

    // Identity columns own their sequences internally, serial columns automatically. The
    // limits of a sequence are those of its type unless chosen.
    static final CatalogQuery SEQUENCES = new CatalogQuery("""
            select namespace.nspname as sequence_schema,
                   class.relname as sequence_name,
                   format_type(sequence.seqtypid, null) as type,
                   sequence.seqstart as start_value,
                   sequence.seqincrement as increment,
                   sequence.seqmin as minimum,
                   sequence.seqmax as maximum,
                   sequence.seqcache as cache,
                   sequence.seqcycle as cycle,
                   ownership.deptype as ownership,
                   ownership.refobjid as table_oid,
                   ownership.refobjsubid as position,
                   owner_namespace.nspname as table_schema,
                   owner.relname as table_name,
                   attribute.attname as column_name
            from pg_sequence sequence
            join pg_class class on class.oid = sequence.seqrelid
            join pg_namespace namespace on namespace.oid = class.relnamespace
            left join pg_depend ownership
                on ownership.classid = 'pg_class'::regclass
                and ownership.objid = class.oid
                and ownership.objsubid = 0
                and ownership.refclassid = 'pg_class'::regclass
                and ownership.deptype in ('a', 'i')
            left join pg_class owner on owner.oid = ownership.refobjid and ownership.deptype = 'a'
            left join pg_namespace owner_namespace on owner_namespace.oid = owner.relnamespace
            left join pg_attribute attribute
                on attribute.attrelid = owner.oid and attribute.attnum = ownership.refobjsubid
            where namespace.nspname in (:schemas)
            and not exists (
                select from pg_depend dependency
                where dependency.classid = 'pg_class'::regclass
                and dependency.objid = class.oid
                and dependency.deptype = 'e')
            """);

    // a row for each value of an enumeration and for each check of a domain
    static final CatalogQuery TYPES = new CatalogQuery("""
            select namespace.nspname as type_schema,
                   type.typname as type_name,
                   type.typtype = 'e' as is_enumeration,
                   enumeration.enumlabel as value,
                   exists (
                       select from pg_cast
                       where pg_cast.castsource = 'varchar'::regtype
                       and pg_cast.casttarget = type.oid)
                   and exists (
                       select from pg_cast
                       where pg_cast.castsource = type.oid
                       and pg_cast.casttarget = 'varchar'::regtype) as casts,
                   case when type.typtype = 'c' then (
                       select coalesce(string_agg(quote_ident(attribute.attname) || ' '
                           || format_type(attribute.atttypid, attribute.atttypmod), ', ' order by attribute.attnum), '')
                       from pg_attribute attribute
                       where attribute.attrelid = type.typrelid
                       and attribute.attnum > 0
                       and not attribute.attisdropped) end as attributes,
                   case when type.typtype = 'd' then format_type(type.typbasetype, type.typtypmod) end as type,
                   case when type.typtype = 'd' then format_type(type.typbasetype, null) end as bare_type,
                   type.typnotnull as not_null,
                   pg_get_expr(type.typdefaultbin, 0) as expression,
                   case when type.typcollation <> base.typcollation then (
                       select quote_ident(pg_collation.collname)
                       from pg_collation
                       where pg_collation.oid = type.typcollation) end as collation,
                   con.conname as constraint_name,
                   pg_get_expr(con.conbin, 0) as condition,
                   con.convalidated as validated
            from pg_type type
            join pg_namespace namespace on namespace.oid = type.typnamespace
            left join pg_type base on base.oid = type.typbasetype
            left join pg_enum enumeration on enumeration.enumtypid = type.oid
            left join pg_constraint con on con.contypid = type.oid and con.contype = 'c'
            where namespace.nspname in (:schemas)
            and (type.typtype in ('e', 'd') or exists (
                select from pg_class class
                where class.oid = type.typrelid
                and class.relkind = 'c'))
            and not exists (
                select from pg_depend dependency
                where dependency.classid = 'pg_type'::regclass
                and dependency.objid = type.oid
                and dependency.deptype = 'e')
            order by type.oid, enumeration.enumsortorder, con.conname
            """);

    // A foreign key to a partitioned table has a child for each partition. Names are only
    // asked for where a foreign key leads out of the schemas that are read.
    private static final String CONSTRAINTS = """
            select con.conrelid as table_oid,
                   con.conname::text as constraint_name,
                   con.contype as constraint_type,
                   case when con.contype = 'c' then pg_get_expr(con.conbin, con.conrelid) end as condition,
                   con.conkey::text as columns,
                   con.confrelid as referenced_oid,
                   con.confkey::text as referenced_columns,
                   case when referenced_namespace.nspname not in (:schemas) then referenced_namespace.nspname end
                       as referenced_schema,
                   case when referenced_namespace.nspname not in (:schemas) then referenced.relname end
                       as referenced_table,
                   case when referenced_namespace.nspname not in (:schemas) then (
                       select array_agg(attribute.attname::text order by key.position)
                       from unnest(con.confkey) with ordinality as key (attnum, position)
                       join pg_attribute attribute
                           on attribute.attrelid = con.confrelid and attribute.attnum = key.attnum) end
                       as referenced_names,
                   con.confdeltype as on_delete,
                   con.confupdtype as on_update,
                   con.condeferrable as deferrable,
                   con.condeferred as deferred,
                   con.confmatchtype as match_type,
                   con.convalidated as validated,
                   con.conenforced as enforced,
                   case when con.contype = 'u' then (
                       select index.indnullsnotdistinct
                       from pg_index index
                       where index.indexrelid = con.conindid) end as nulls_not_distinct
            from pg_constraint con
            join pg_class class on class.oid = con.conrelid
            join pg_namespace namespace on namespace.oid = class.relnamespace
            left join pg_class referenced on referenced.oid = con.confrelid
            left join pg_namespace referenced_namespace on referenced_namespace.oid = referenced.relnamespace
            where namespace.nspname in (:schemas)
            and con.contype in ('p', 'u', 'f', 'c', 'x')
            and con.conparentid = 0
            and not class.relispartition
            order by con.oid
            """;

    // The first indnkeyatts columns are indexed, the others only included. Most indexes
    // are
    // on columns, in the usual way: the parts of others are looked at one by one. 100 is
    // the default collation.
    private static final String INDEXES = """
            with own as (
                select array_agg(oid) as operator_classes from pg_opclass where not opcdefault)
            select index.indrelid as table_oid,
                   index_class.relname::text as index_name,
                   index.indisunique as is_unique,
                   index.indisvalid as is_valid,
                   index.indkey::text as columns,
                   index.indoption::text as options,
                   index.indnkeyatts as indexed,
                   method.amname::text as method,
                   case when index.indpred is not null then pg_get_expr(index.indpred, index.indrelid) end as condition,
                   case when index.indexprs is not null then pg_get_expr(index.indexprs, index.indrelid) end
                       as expression,
                   index.indnullsnotdistinct as nulls_not_distinct,
                   detail.expressions,
                   detail.operator_classes,
                   detail.collations
            from pg_index index
            cross join own
            join pg_class index_class on index_class.oid = index.indexrelid
            join pg_am method on method.oid = index_class.relam
            join pg_class class on class.oid = index.indrelid
            join pg_namespace namespace on namespace.oid = class.relnamespace
            left join lateral (
                select array_agg(case when key.attnum = 0
                           then pg_get_indexdef(index.indexrelid, key.position::integer, false) end
                           order by key.position) as expressions,
                       array_agg(operator_class.opcname::text order by key.position) as operator_classes,
                       array_agg(case when index.indcollation[key.position - 1]
                               <> coalesce(attribute.attcollation, index_type.typcollation)
                           then quote_ident(collation_.collname) end order by key.position) as collations
                from unnest(index.indkey) with ordinality as key (attnum, position)
                left join pg_attribute attribute
                    on attribute.attrelid = index.indrelid and attribute.attnum = key.attnum
                left join pg_attribute index_attribute
                    on index_attribute.attrelid = index.indexrelid and index_attribute.attnum = key.position
                    and key.attnum = 0
                left join pg_type index_type on index_type.oid = index_attribute.atttypid
                left join pg_opclass operator_class
                    on operator_class.oid = index.indclass[key.position - 1] and not operator_class.opcdefault
                left join pg_collation collation_ on collation_.oid = index.indcollation[key.position - 1]
                where cardinality(array_positions(index.indkey::smallint[], 0::smallint)) > 1
                or index.indclass::oid[] && own.operator_classes
                or exists (select from unnest(index.indcollation) as one (oid) where one.oid not in (0, 100))
            ) detail on true
            where namespace.nspname in (:schemas)
            and class.relkind in ('r', 'p')
            and not class.relispartition
            and not index.indisprimary
            and not exists (
                select from pg_constraint con
                where con.conindid = index.indexrelid
                and con.contype in ('p', 'u', 'x'))
            order by index.indexrelid
            """;

    // what belongs to a table has that in the place of its schema
    static final OtherObjects OTHERS = OtherObjects.of("""
            select case p.prokind when 'p' then 'procedure' else 'function' end,
                   nullif(n.nspname, current_schema()), p.proname
            from pg_proc p join pg_namespace n on n.oid = p.pronamespace
            where n.nspname not in ('pg_catalog', 'information_schema')
            union all
            select 'trigger', c.relname, t.tgname
            from pg_trigger t join pg_class c on c.oid = t.tgrelid
            where not t.tgisinternal
            union all
            select 'policy', c.relname, p.polname
            from pg_policy p join pg_class c on c.oid = p.polrelid
            union all
            select 'extension', null, extname from pg_extension
            """, "function", "procedure", "trigger", "policy", "extension");

    private PostgresqlCatalog() {
    }

    /**
     * Finds constraints, but for exclusion constraints.
     * @param version the major version of the server
     * @return the query
     */
    static CatalogQuery constraints(int version) {
        return new CatalogQuery(forVersion(CONSTRAINTS, version));
    }

    /**
     * Finds the parts of indexes that implement no constraint.
     * @param version the major version of the server
     * @return the query
     */
    static CatalogQuery indexes(int version) {
        return new CatalogQuery(forVersion(INDEXES, version));
    }

    // what a server does not have is as it was before there was the choice
    private static String forVersion(String sql, int version) {
        String known = (version >= 15) ? sql : sql.replace("index.indnullsnotdistinct", "false");
        return (version >= 18) ? known : known.replace("con.conenforced", "true");
    }

}
