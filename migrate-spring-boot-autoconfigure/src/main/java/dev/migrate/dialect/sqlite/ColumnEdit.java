package dev.migrate.dialect.sqlite;

import java.util.List;
import java.util.regex.Pattern;

import dev.migrate.dialect.ColumnConstraintName;
import dev.migrate.dialect.UnsupportedFeatureException;
import dev.migrate.dialect.sqlite.Clause.Kind;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.ColumnChange.SetComment;
import dev.migrate.operation.ColumnChange.SetDefault;
import dev.migrate.operation.ColumnChange.SetIdentity;
import dev.migrate.operation.ColumnChange.SetNullable;
import dev.migrate.operation.ColumnChange.SetType;
import dev.migrate.operation.ColumnChange;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType.Standard;
import dev.migrate.schema.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * Changes the definition of a column, and leaves everything in it as it is written that
 * does not change.
 */
final class ColumnEdit {

    private static final Pattern CONSTANT = Pattern.compile("[+-]?(?:[\\d.]+(?:e[+-]?\\d+)?|'(?:[^']|'')*'|true|false)",
            Pattern.CASE_INSENSITIVE);

    private final SqliteIdentifiers identifiers;

    private final SqliteTypes types;

    ColumnEdit(SqliteIdentifiers identifiers, SqliteTypes types) {
        this.identifiers = identifiers;
        this.types = types;
    }

    /**
     * Whether a default is the same for all rows that there are, in SQLite's eyes.
     * @param sql the default, or {@code null} for none
     * @return whether it is
     */
    static boolean isConstant(@Nullable String sql) {
        return sql == null || sql.equalsIgnoreCase("null") || CONSTANT.matcher(sql).matches();
    }

    /**
     * Whether there is nothing to an alteration but comments to be removed.
     * @param operation the alteration
     * @return whether there is nothing to do
     */
    boolean changesNothing(AlterColumn operation) {
        return operation.changes()
            .stream()
            .allMatch((change) -> change instanceof SetComment comment && comment.comment() == null);
    }

    /**
     * The table after an alteration.
     * @param operation the alteration
     * @param table the table before
     * @return the table after
     */
    TableSource of(AlterColumn operation, TableSource table) {
        String name = this.identifiers.stored(operation.column());
        if (table.column(name).isEmpty()) {
            throw new UnsupportedFeatureException(SqliteDialect.NAME,
                    "a column %s of table %s".formatted(operation.column(), operation.table()),
                    "See what it has with: migrate check");
        }
        TableSource edited = table;
        for (ColumnChange change : operation.changes()) {
            edited = edit(edited, name, change, operation);
        }
        return edited;
    }

    private TableSource edit(TableSource table, String name, ColumnChange change, AlterColumn operation) {
        if (change instanceof SetType setType) {
            return withType(table, name, setType, operation);
        }
        if (change instanceof SetNullable setNullable) {
            return table.withColumn(name, (column) -> {
                ColumnSource nullable = column.without((clause) -> clause.kind() == Kind.NOT_NULL);
                return setNullable.nullable() ? nullable : nullable.with(clause(column, "not null"));
            });
        }
        if (change instanceof SetDefault setDefault) {
            return table.withColumn(name, (column) -> {
                ColumnSource plain = column.without((clause) -> clause.kind() == Kind.DEFAULT);
                String value = setDefault.sql();
                return (value == null) ? plain
                        : plain.with(clause(column, "default " + SqliteColumnClause.defaultValue(value)));
            });
        }
        if (change instanceof SetIdentity setIdentity) {
            return withIdentity(table, name, setIdentity, operation);
        }
        if (((SetComment) change).comment() != null) {
            throw SqliteStatements.noComments("column %s of table %s".formatted(operation.column(), operation.table()));
        }
        return table;
    }

    private TableSource withType(TableSource table, String name, SetType change, AlterColumn operation) {
        Column column = Column.of(operation.column(), change.type());
        String check = this.types.check(column);
        TableSource edited = table.withColumn(name, (source) -> {
            ColumnSource retyped = source.withType(this.types.render(column))
                // which a comparison says with the type; whoever says nothing of it keeps
                // it
                .without((clause) -> clause.kind() == Kind.COLLATE && operation.existing() != null)
                .without((clause) -> isEnumeration(clause, name, checkName(operation)));
            return (check != null)
                    ? retyped.with(clause(source,
                            "constraint " + this.identifiers.sql(checkName(operation)) + " check (" + check + ")"))
                    : retyped;
        });
        return edited.rowNumber().isPresent() ? edited : withoutAutoincrement(edited);
    }

    private String checkName(AlterColumn operation) {
        return ColumnConstraintName.of("ck", this.identifiers, operation.table(), operation.column());
    }

    // "kind in ('A', 'B')", unless somebody has named it
    private static boolean isEnumeration(Clause clause, String column, String ownName) {
        boolean own = clause.name() == null || clause.name().equalsIgnoreCase(ownName);
        if (clause.kind() != Kind.CHECK || !own || clause.expression() == null) {
            return false;
        }
        List<SqlToken> tokens = SqlToken.of(clause.expression());
        return tokens.size() > 3 && tokens.get(0).names(column) && tokens.get(1).is("in") && tokens.get(2).is("(")
                && tokens.subList(3, tokens.size())
                    .stream()
                    .allMatch((token) -> token.kind() == SqlToken.Kind.TEXT || token.is(",") || token.is(")"));
    }

    private TableSource withIdentity(TableSource table, String name, SetIdentity change, AlterColumn operation) {
        if (change.identity() == null) {
            Column existing = Column.of(operation.column(),
                    (operation.existing() != null) ? operation.existing().type() : Standard.of(ColumnType.Kind.BIGINT));
            boolean retyped = operation.change(SetType.class).isPresent();
            TableSource edited = retyped ? table
                    : table.withColumn(name, (column) -> column.withType(notNumbered(this.types.render(existing))));
            return withoutAutoincrement(edited);
        }
        SqliteColumnClause.requireNumberable(change.identity(), operation.column());
        TableSource edited = table.withColumn(name, (column) -> column.withType("integer"));
        if (edited.rowNumber().filter((column) -> column.is(name)).isEmpty()) {
            throw SqliteStatements.notThePrimaryKey(operation.table(), operation.column());
        }
        return edited;
    }

    // the one name of a type that has SQLite number the primary key
    private static String notNumbered(String type) {
        return type.equals("integer") ? "int" : type;
    }

    private static TableSource withoutAutoincrement(TableSource table) {
        return table.primaryKey()
            .filter((key) -> key.says("autoincrement"))
            .map((key) -> table.withColumn(key.columns().get(0),
                    (column) -> column.without((clause) -> clause == key).with(clause(column, "primary key"))))
            .orElse(table);
    }

    private static Clause clause(ColumnSource column, String sql) {
        return new ClauseParser(new TokenReader(sql)).ofColumn(column.name());
    }

}
