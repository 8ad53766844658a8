package dev.migrate.model;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A database's own account of what is in it, line by line, without any code of ours in
 * between. Names that nobody chose are left out.
 */
public final class CatalogText {

    private static final String POSTGRESQL = """
            select 'column ' || c.oid::regclass || ' ' || a.attnum || ' ' || a.attname || ' '
                || format_type(a.atttypid, a.atttypmod) || ' notnull ' || a.attnotnull
                || ' identity ' || a.attidentity::text || ' generated ' || a.attgenerated::text
                || ' default ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '-')
                || ' collation ' || coalesce(l.collname, '-')
                || ' comment ' || coalesce(col_description(c.oid, a.attnum), '-')
            from pg_attribute a join pg_class c on c.oid = a.attrelid
                left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
                left join pg_collation l on l.oid = a.attcollation
            where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
                and c.relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
            union all select 'constraint ' || c.conrelid::regclass || ' "' || c.conname || '" ' || pg_get_constraintdef(c.oid)
            from pg_constraint c where c.conrelid <> 0 and c.contype <> 'n'
                and c.connamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
            union all select 'index ' || replace(indexdef, indexname, '"' || indexname || '"') from pg_indexes
            where schemaname not in ('pg_catalog', 'information_schema')
                and (quote_ident(schemaname) || '.' || quote_ident(indexname))::regclass not in (select conindid from pg_constraint)
            union all select 'sequence ' || s.seqrelid::regclass || ' ' || format_type(s.seqtypid, null)
                || ' ' || s.seqstart || ' ' || s.seqincrement || ' ' || s.seqmax || ' ' || s.seqmin || ' '
                || s.seqcache || ' ' || s.seqcycle from pg_sequence s
            union all select 'table ' || c.oid::regclass || ' comment ' || obj_description(c.oid, 'pg_class') from pg_class c
            where c.relkind = 'r' and obj_description(c.oid, 'pg_class') is not null
                and c.relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
            union all select 'enum ' || t.typname || ' ' || e.enumlabel || ' ' || e.enumsortorder
            from pg_enum e join pg_type t on t.oid = e.enumtypid""";

    // names that differ in their case only are the same to SQLite, and keys are never
    // null
    private static final String SQLITE = """
            select 'column ' || lower(t.name) || ' ' || c.cid || ' ' || lower(c.name) || ' ' || upper(c.type) || ' ' || (c."notnull" or c.pk) || ' '
                || coalesce(c.dflt_value, '-') || ' ' || c.pk || ' ' || c.hidden
            from pragma_table_list t, pragma_table_xinfo(t.name) c where t.schema = 'main' and t.name not like 'sqlite%' and t.name not glob 'HT*_*'
            union all select 'index ' || lower(t.name) || ' "' || lower(i.name) || '" ' || i."unique" || ' ' || i.origin || ' '
                || (select group_concat(coalesce(lower(name), 'expression') || ' ' || desc) from pragma_index_xinfo(i.name) where key = 1)
            from pragma_table_list t, pragma_index_list(t.name) i where t.schema = 'main' and t.name not glob 'HT*_*'""";

    private static final String HSQLDB = """
            select 'column ' || table_schema || '.' || table_name || ' ' || ordinal_position || ' ' || column_name || ' ' || dtd_type
                || ' ' || is_nullable || ' ' || coalesce(column_default, '-') || ' ' || is_identity || ' ' || is_generated
                || ' ' || coalesce(generation_expression, '-')
            from (select c.*, c.data_type || coalesce('(' || c.character_maximum_length || ')', '')
                || coalesce('(' || c.numeric_precision || ',' || c.numeric_scale || ')', '')
                || coalesce('(' || c.datetime_precision || ')', '') as dtd_type from information_schema.columns c)
            where table_schema <> 'INFORMATION_SCHEMA' and table_schema <> 'SYSTEM_LOBS'
            union all select 'check ' || t.table_schema || '.' || t.table_name || ' ' || t.constraint_name || ' CHECK (' || replace(c.check_clause, '"', '') || ')'
            from information_schema.table_constraints t join information_schema.check_constraints c
                on c.constraint_schema = t.constraint_schema and c.constraint_name = t.constraint_name
            where t.table_schema <> 'INFORMATION_SCHEMA' and t.table_schema <> 'SYSTEM_LOBS'
            union all select 'key ' || t.table_schema || '.' || t.table_name || ' ' || t.constraint_type || ' '
                || t.constraint_name || ' ' || k.column_name || ' ' || k.ordinal_position
            from information_schema.table_constraints t join information_schema.key_column_usage k
                on k.constraint_schema = t.constraint_schema and k.constraint_name = t.constraint_name
            where t.table_schema <> 'INFORMATION_SCHEMA' and t.table_schema <> 'SYSTEM_LOBS'
            union all select 'foreign key ' || fktable_schem || '.' || fktable_name || ' ' || fk_name || ' ' || fkcolumn_name
                || ' ' || pktable_schem || '.' || pktable_name
                || ' ' || pkcolumn_name || ' ' || key_seq || ' ' || delete_rule || ' ' || update_rule || ' ' || deferrability
            from information_schema.system_crossreference
            union all select 'index ' || table_schem || '.' || table_name || ' ' || index_name || ' ' || column_name || ' ' || ordinal_position
                || ' ' || non_unique || ' ' || coalesce(asc_or_desc, '-')
            from information_schema.system_indexinfo
            where table_schem <> 'INFORMATION_SCHEMA' and table_schem <> 'SYSTEM_LOBS'
            union all select 'sequence ' || sequence_schema || '.' || sequence_name || ' ' || data_type || ' ' || start_with || ' ' || increment
            from information_schema.system_sequences where sequence_schema <> 'SYSTEM_LOBS'""";

    /** What Hibernate, the databases and our naming convention make up. */
    private static final Pattern MADE_UP = Pattern
        .compile("[\"`]?\\b(?:sqlite_autoindex_\\w+|(?:fk|uk|idx)_?[0-9a-y]{20,25}|(?:pk|fk|uq|ck|ix)_\\w+"
                + "|sys_(?:ct|idx|pk|fk)_\\w+|constraint_(?:index_)?\\w+|\\w+_(?:pkey|key|fkey|check)\\d*|constraint_\\d+)\\b[\"`]?",
                Pattern.CASE_INSENSITIVE);

    private CatalogText() {
    }

    /**
     * Asks a database, whatever order columns are in.
     * @param connection a connection to it
     * @return what there is, a line each, sorted
     * @throws SQLException if the database does not tell
     */
    static List<String> of(Connection connection) throws SQLException {
        return lines(connection).stream()
            .flatMap(String::lines)
            // H2 and SQLite remember which of several names for the same type they were
            // told
            .map((line) -> line.replaceAll("FLOAT\\(24\\)", "REAL")
                .replaceAll("FLOAT\\(53\\)|FLOAT\\b", "DOUBLE PRECISION")
                .replaceAll("\\b(?:NUMERIC|DECIMAL)\\( ?(\\d+) ?, ?(\\d+) ?\\)", "NUMERIC($1,$2)")
                .replaceAll("\\bINT\\b", "INTEGER"))
            .map(CatalogText::withConditionsInOrder)
            .map(CatalogText::withoutPosition)
            .map((line) -> MADE_UP.matcher(line).replaceAll("?").replaceAll("\\s+", " ").trim())
            .sorted()
            .toList();
    }

    /**
     * Asks a database, whatever order columns are in.
     * @param connection a connection to it
     * @return what there is, a line each, sorted, with all names
     * @throws SQLException if the database does not tell
     */
    public static List<String> withNames(Connection connection) throws SQLException {
        return lines(connection).stream()
            .flatMap(String::lines)
            .map((line) -> withoutPosition(line).trim())
            .sorted()
            .toList();
    }

    private static String withoutPosition(String line) {
        return line.replaceFirst("^(column .*?) \\d+ ", "$1 ");
    }

    // Hibernate has those that Bean Validation asks for in no particular order
    private static String withConditionsInOrder(String line) {
        Matcher matcher = Pattern.compile("\\bCHECK[: ]*\\(").matcher(line);
        if (!matcher.find()) {
            return line;
        }
        int check = matcher.start();
        String[] conditions = line.substring(check).replaceAll("CHECK:?|[()]", "").split("(?i) and ");
        return line.substring(0, check) + "CHECK "
                + Arrays.stream(conditions).map(String::trim).sorted().collect(Collectors.joining(" and "));
    }

    private static List<String> lines(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "PostgreSQL" -> query(connection, POSTGRESQL);
            case "SQLite" -> query(connection, SQLITE);
            case "H2" -> definitions(query(connection, "script nodata nopasswords nosettings"));
            // quotes there are remembered, whether they are needed or not
            case "HSQL Database Engine" ->
                query(connection, HSQLDB).stream().map((line) -> line.replaceAll("\"([A-Z]+)\"", "$1")).toList();
            default -> tables(connection);
        };
    }

    // a database for each department has the name of the first and something behind it
    private static List<String> tables(Connection connection) throws SQLException {
        List<String> lines = new ArrayList<>();
        String own = connection.getCatalog();
        for (String table : query(connection,
                "select concat('`', table_schema, '`.`', table_name, '`') from information_schema.tables"
                        + " where table_schema = database() or table_schema like concat(database(), '\\_%')")) {
            String name = table.replace("`" + own + "`.", "").replace("`" + own + "_", "`");
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("show create table " + table)) {
                rows.next();
                rows.getString(2).lines().forEach((line) -> {
                    // an unnamed check of a column stands in the column's own line
                    String[] parts = line.replaceAll(",$", "")
                        .replace("`" + own + "`.", "")
                        .replace("`" + own + "_", "`")
                        .split("(?<!CONSTRAINT `\\w{1,64}`) (?=CHECK)");
                    lines.add(name + parts[0]);
                    if (parts.length > 1) {
                        lines.add(name + "  CONSTRAINT ? " + parts[1]);
                    }
                });
            }
        }
        return lines;
    }

    private static List<String> definitions(List<String> statements) {
        List<String> lines = new ArrayList<>();
        for (String statement : statements) {
            String flat = statement.replaceAll("\\s+", " ");
            if (flat.matches("(?i)(create|alter|comment).*") && !flat.matches(
                    "(?i).*(temporary|\"HTE?_).*|create (user|schema|role).*|alter user.*|alter sequence.*|alter database.*")) {
                // a line for each column and constraint
                String table = flat.replaceFirst("\\(.*", "");
                String body = flat.substring(table.length()).replaceAll("^\\(|\\)[^)]*$", "");
                for (String part : body.split(",(?![^(]*\\))")) {
                    lines.add(table + ": " + part.trim());
                }
            }
        }
        return lines;
    }

    private static List<String> query(Connection connection, String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                lines.add(String.valueOf(rows.getString(1)));
            }
        }
        return lines;
    }

}
