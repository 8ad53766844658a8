package dev.migrate.dialect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;

import org.jspecify.annotations.Nullable;

/**
 * Puts the rows of a catalog that belong to one table together. Catalogs have one row for
 * each column of a key; they come in the order of the columns.
 */
public final class TableAssembly {

    private final SchemaAssembly schema;

    private final QualifiedName name;

    private final @Nullable String comment;

    private final List<Column> columns = new ArrayList<>();

    private @Nullable PrimaryKey primaryKey;

    private final Map<String, UniqueConstraint> uniqueConstraints = new LinkedHashMap<>();

    private final Map<String, ForeignKey> foreignKeys = new LinkedHashMap<>();

    private final List<CheckConstraint> checkConstraints = new ArrayList<>();

    private final Map<String, Index> indexes = new LinkedHashMap<>();

    TableAssembly(SchemaAssembly schema, QualifiedName name, @Nullable String comment) {
        this.schema = schema;
        this.name = name;
        this.comment = emptyToNull(comment);
    }

    /**
     * Adds a column after the others.
     * @param column the column; an empty comment is none
     */
    public void addColumn(Column column) {
        this.columns.add(column.withName(this.schema.name(column.name())).withComment(emptyToNull(column.comment())));
    }

    /**
     * Adds a column to the primary key.
     * @param key the name of the primary key, or {@code null} for none of its own
     * @param column the name of the column
     */
    public void addPrimaryKeyColumn(@Nullable String key, String column) {
        PrimaryKey existing = this.primaryKey;
        this.primaryKey = new PrimaryKey((key != null) ? this.schema.name(key) : null,
                append((existing != null) ? existing.columns() : List.of(), this.schema.name(column)));
    }

    /**
     * Adds a column to a unique constraint.
     * @param constraint the name of the constraint
     * @param column the name of the column
     */
    public void addUniqueColumn(String constraint, String column) {
        this.uniqueConstraints.merge(constraint,
                new UniqueConstraint(this.schema.name(constraint), List.of(this.schema.name(column))),
                (left, right) -> new UniqueConstraint(left.name(), append(left.columns(), right.columns().get(0))));
    }

    /**
     * Adds a pair of columns to a foreign key.
     * @param constraint the name of the constraint
     * @param column the name of the referring column
     * @param referenced the schema and name of the table referred to
     * @param referencedColumn the name of the column referred to
     * @param onDelete what happens when the row referred to is deleted
     * @param onUpdate what happens when its key changes
     */
    public void addForeignKeyColumn(String constraint, String column, QualifiedName referenced, String referencedColumn,
            ReferentialAction onDelete, ReferentialAction onUpdate) {
        QualifiedName table = this.schema.name(Objects.requireNonNull(referenced.schema()), referenced.name());
        this.foreignKeys.merge(constraint,
                new ForeignKey(this.schema.name(constraint), List.of(this.schema.name(column)), table,
                        List.of(this.schema.name(referencedColumn)), onDelete, onUpdate),
                (left, right) -> new ForeignKey(left.name(), append(left.columns(), right.columns().get(0)), table,
                        append(left.referencedColumns(), right.referencedColumns().get(0)), onDelete, onUpdate));
    }

    /**
     * Adds a check constraint.
     * @param constraint the name of the constraint, or {@code null} if it has none
     * @param condition the condition
     */
    public void addCheck(@Nullable String constraint, String condition) {
        this.checkConstraints
            .add(new CheckConstraint((constraint != null) ? this.schema.name(constraint) : null, condition));
    }

    /**
     * Adds a part to an index.
     * @param index the name of the index
     * @param unique whether the index is unique
     * @param part the part
     */
    public void addIndexPart(String index, boolean unique, Index.Part part) {
        String text = part.expression() ? part.text() : this.schema.name(part.text());
        Index.Part named = new Index.Part(text, part.expression(), part.descending());
        this.indexes.merge(index, new Index(this.schema.name(index), List.of(named), unique),
                (left, right) -> new Index(left.name(), append(left.parts(), named), unique));
    }

    Table assemble() {
        return new Table(this.name, this.columns, this.primaryKey,
                sorted(this.uniqueConstraints.values(), UniqueConstraint::name, UniqueConstraint::toString),
                sorted(this.foreignKeys.values(), ForeignKey::name, ForeignKey::toString),
                sorted(this.checkConstraints, CheckConstraint::name, CheckConstraint::condition),
                sorted(this.indexes.values(), Index::name, Index::toString), this.comment);
    }

    static <T> List<T> sorted(Collection<T> values, Function<T, @Nullable String> name, Function<T, String> otherwise) {
        return values.stream()
            .sorted(Comparator.comparing(name, Comparator.nullsLast(Comparator.<String>naturalOrder()))
                .thenComparing(otherwise))
            .toList();
    }

    private static <T> List<T> append(List<T> list, T element) {
        List<T> appended = new ArrayList<>(list);
        appended.add(element);
        return appended;
    }

    private static @Nullable String emptyToNull(@Nullable String text) {
        return (text == null || text.isEmpty()) ? null : text;
    }

}
