package dev.migrate.dialect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Enforcement;
import dev.migrate.schema.ExclusionConstraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexOptions;
import dev.migrate.schema.Match;
import dev.migrate.schema.Partition;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableOptions;
import dev.migrate.schema.Timing;
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

    private final Map<String, ExclusionConstraint> exclusionConstraints = new LinkedHashMap<>();

    private TableOptions options = TableOptions.NONE;

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
                append((existing != null) ? existing.columns() : List.of(), this.schema.name(column)),
                (existing != null) ? existing.timing() : Timing.NOT_DEFERRABLE);
    }

    /**
     * Says when the primary key is checked.
     * @param timing when that is
     */
    public void primaryKeyTiming(Timing timing) {
        this.primaryKey = (this.primaryKey != null) ? this.primaryKey.withTiming(timing) : null;
    }

    /**
     * Adds a column to a unique constraint.
     * @param constraint the name of the constraint
     * @param column the name of the column
     */
    public void addUniqueColumn(String constraint, String column) {
        this.uniqueConstraints.merge(constraint,
                new UniqueConstraint(this.schema.name(constraint), List.of(this.schema.name(column))),
                (left, right) -> left.withColumns(append(left.columns(), right.columns().get(0))));
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
                (left, right) -> left.withColumns(append(left.columns(), right.columns().get(0)), table,
                        append(left.referencedColumns(), right.referencedColumns().get(0))));
    }

    /**
     * Adds a check constraint.
     * @param constraint the name of the constraint, or {@code null} if it has none
     * @param condition the condition
     */
    public void addCheck(@Nullable String constraint, String condition) {
        addCheck(constraint, condition, Enforcement.ENFORCED);
    }

    /**
     * Adds a check constraint.
     * @param constraint the name of the constraint, or {@code null} if it has none
     * @param condition the condition
     * @param enforcement for which rows it counts
     */
    public void addCheck(@Nullable String constraint, String condition, Enforcement enforcement) {
        this.checkConstraints.add(new CheckConstraint((constraint != null) ? this.schema.name(constraint) : null,
                condition, enforcement));
    }

    /**
     * Adds a part to an index.
     * @param index the name of the index
     * @param unique whether the index is unique
     * @param part the part
     */
    public void addIndexPart(String index, boolean unique, Index.Part part) {
        String text = part.expression() ? part.text() : this.schema.name(part.text());
        Index.Part named = part.withText(text);
        this.indexes.merge(index, new Index(this.schema.name(index), List.of(named), unique),
                (left, right) -> left.withParts(append(left.parts(), named)));
    }

    /**
     * Says what only some databases can say of a unique constraint.
     * @param constraint the name of the constraint, which was added before
     * @param timing when it is checked
     * @param nullsNotDistinct whether two rows without a value count as equal
     */
    public void uniqueOptions(String constraint, Timing timing, boolean nullsNotDistinct) {
        this.uniqueConstraints.computeIfPresent(constraint,
                (name, unique) -> unique.withTiming(timing).withNullsNotDistinct(nullsNotDistinct));
    }

    /**
     * Says what only some databases can say of a foreign key.
     * @param constraint the name of the constraint, which was added before
     * @param timing when it is checked
     * @param match which rows pass because some of their columns are null
     */
    public void foreignKeyOptions(String constraint, Timing timing, Match match) {
        this.foreignKeys.computeIfPresent(constraint,
                (name, foreignKey) -> foreignKey.withTiming(timing).withMatch(match));
    }

    /**
     * Says for which rows a foreign key counts.
     * @param constraint the name of the constraint, which was added before
     * @param enforcement for which rows
     */
    public void foreignKeyEnforcement(String constraint, Enforcement enforcement) {
        this.foreignKeys.computeIfPresent(constraint, (name, foreignKey) -> foreignKey.withEnforcement(enforcement));
    }

    /**
     * Says how the database keeps the table.
     * @param change makes the options from those so far
     */
    public void tableOptions(UnaryOperator<TableOptions> change) {
        this.options = change.apply(this.options);
    }

    /**
     * Adds a partition after the others.
     * @param partitionSchema its schema, or {@code null} where partitions have none
     * @param partition its name
     * @param bound which rows it has
     */
    public void addPartition(@Nullable String partitionSchema, String partition, String bound) {
        QualifiedName partitionName = (partitionSchema != null) ? this.schema.name(partitionSchema, partition)
                : new QualifiedName(null, this.schema.name(partition));
        tableOptions((existing) -> existing
            .withPartitions(append(existing.partitions(), new Partition(partitionName, bound))));
    }

    /**
     * Adds a table that this one inherits from, after the others.
     * @param parentSchema its schema
     * @param parent its name
     */
    public void addParent(String parentSchema, String parent) {
        tableOptions((existing) -> existing
            .withInherits(append(existing.inherits(), this.schema.name(parentSchema, parent))));
    }

    /**
     * Says what only some databases can say of an index.
     * @param index the name of the index, parts of which were added before
     * @param change makes the options from those so far; names are as the catalog stores
     * them
     */
    public void indexOptions(String index, UnaryOperator<IndexOptions> change) {
        this.indexes.computeIfPresent(index,
                (name, existing) -> existing.withOptions(change.apply(existing.options())));
    }

    /**
     * Adds a column that an index only includes.
     * @param index the name of the index, parts of which were added before
     * @param column the name of the column
     */
    public void addIncludedColumn(String index, String column) {
        indexOptions(index, (options) -> options.withInclude(append(options.include(), this.schema.name(column))));
    }

    /**
     * Adds an element to an exclusion constraint.
     * @param constraint the constraint with this element only, and with its name as the
     * catalog stores it
     */
    public void addExclusionElement(ExclusionConstraint constraint) {
        String stored = Objects.requireNonNull(constraint.name());
        this.exclusionConstraints.merge(stored, constraint.withName(this.schema.name(stored)),
                (left, right) -> new ExclusionConstraint(left.name(), left.method(),
                        append(left.elements(), right.elements().get(0)), left.where(), left.timing()));
    }

    Table assemble() {
        return new Table(this.name, this.columns, this.primaryKey,
                sorted(this.uniqueConstraints.values(), UniqueConstraint::name, UniqueConstraint::toString),
                sorted(this.foreignKeys.values(), ForeignKey::name, ForeignKey::toString),
                sorted(this.checkConstraints, CheckConstraint::name, CheckConstraint::condition),
                sorted(this.indexes.values(), Index::name, Index::toString), this.comment,
                sorted(this.exclusionConstraints.values(), ExclusionConstraint::name, ExclusionConstraint::toString),
                this.options);
    }

    static <T> List<T> sorted(Collection<T> values, Function<T, @Nullable String> name, Function<T, String> otherwise) {
        return values.stream()
            .sorted(Comparator.comparing(name, Comparator.nullsLast(Comparator.<String>naturalOrder()))
                .thenComparing(otherwise))
            .toList();
    }

    private static <T> List<T> append(List<T> list, T element) {
        return concat(list, List.of(element));
    }

    static <T> List<T> concat(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static @Nullable String emptyToNull(@Nullable String text) {
        return (text == null || text.isEmpty()) ? null : text;
    }

}
