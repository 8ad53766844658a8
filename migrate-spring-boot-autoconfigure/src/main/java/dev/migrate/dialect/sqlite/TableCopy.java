package dev.migrate.dialect.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.UnsupportedFeatureException;

/**
 * Puts a copy of another definition in the place of a table, in the order that SQLite
 * prescribes (<a href="https://sqlite.org/lang_altertable.html#otheralter">Making Other
 * Kinds Of Table Schema Changes</a>). Rows keep their numbers, and whatever refers to the
 * table by its name, such as foreign keys, views and triggers of others, never learns of
 * it.
 */
final class TableCopy {

    private static final Set<String> ROW_NUMBER_NAMES = Set.of("rowid", "oid", "_rowid_");

    private final Identifiers identifiers;

    private final LiveTable table;

    private final TableSource definition;

    /**
     * A copy of a table.
     * @param identifiers the rules for names
     * @param table the table as it is
     * @param definition what is to become of it
     */
    TableCopy(Identifiers identifiers, LiveTable table, TableSource definition) {
        this.identifiers = identifiers;
        this.table = table;
        this.definition = definition;
    }

    /**
     * The statements that put the copy in the place of the table.
     * @return the statements
     */
    List<SqlStatement> statements() {
        String name = quoted(this.table.name());
        if (this.table.enforcesForeignKeys()) {
            throw new UnsupportedFeatureException(SqliteDialect.NAME,
                    "a way to change table %s while foreign keys are enforced, since rows that refer to it would be deleted with the table that its copy replaces"
                        .formatted(name),
                    "Execute \"pragma foreign_keys = off\" before the transaction begins");
        }
        String copy = quoted("migrate_copy_of_" + this.table.name());
        List<String> statements = new ArrayList<>();
        statements.add(this.definition.withClauses(this::unqualified).sql(copy));
        statements.add("insert into %s (%s) select %2$s from %s".formatted(copy, columns(), name));
        if (isNumberedForever(this.table.source()) && isNumberedForever(this.definition)) {
            statements.add("delete from sqlite_sequence where name = " + literal(copy));
            statements.add("insert into sqlite_sequence (name, seq) select %s, seq from sqlite_sequence where name = %s"
                .formatted(literal(copy), literal(name)));
        }
        statements.add("drop table " + name);
        // or views that read from the table would be found to read from nothing
        statements.add("pragma legacy_alter_table = on");
        statements.add("alter table %s rename to %s".formatted(copy, name));
        statements.add("pragma legacy_alter_table = off");
        this.table.indexes().forEach((index) -> statements.add(index.sql()));
        this.table.triggers().forEach((trigger) -> statements.add(trigger.sql()));
        // a view that reads from a column that is gone fails here and now
        this.table.views().forEach((view) -> statements.add("select 1 from %s limit 0".formatted(quoted(view.name()))));
        return statements.stream().map(SqlStatement::new).toList();
    }

    private Clause unqualified(Clause clause) {
        return (clause.kind() == Clause.Kind.CHECK) ? clause.unqualified(this.table.name()) : clause;
    }

    private String columns() {
        List<String> columns = new ArrayList<>();
        if (numbersRowsBesidesColumns(this.table.source()) && numbersRowsBesidesColumns(this.definition)) {
            columns.add("rowid");
        }
        this.definition.columns()
            .stream()
            .filter((column) -> !column.isGenerated())
            .filter((column) -> this.table.source()
                .column(column.name())
                .filter((old) -> !old.isGenerated())
                .isPresent())
            .forEach((column) -> columns.add(quoted(column.name())));
        return String.join(", ", columns);
    }

    private static boolean numbersRowsBesidesColumns(TableSource source) {
        return !source.isWithoutRowid() && source.rowNumber().isEmpty()
                && source.columns()
                    .stream()
                    .noneMatch((column) -> ROW_NUMBER_NAMES.contains(SqliteIdentifiers.fold(column.name())));
    }

    private static boolean isNumberedForever(TableSource source) {
        return source.primaryKey().filter((key) -> key.says("autoincrement")).isPresent();
    }

    // as it is, so that it is kept as it is
    private String quoted(String name) {
        String sql = this.identifiers.sql(name);
        return (sql.charAt(0) != '"' && sql.equals(name)) ? sql : '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String literal(String sql) {
        String name = SqlToken.of(sql).get(0).name();
        return "'" + name.replace("'", "''") + "'";
    }

}
