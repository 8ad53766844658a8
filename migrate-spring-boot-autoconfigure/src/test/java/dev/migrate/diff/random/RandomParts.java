package dev.migrate.diff.random;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identity;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexOptions;
import dev.migrate.schema.Match;
import dev.migrate.schema.Nulls;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.SequenceOptions;
import dev.migrate.schema.Table;
import dev.migrate.schema.Timing;
import dev.migrate.schema.UniqueConstraint;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a schema, each made up at random. Not everything fits together: see
 * {@link Consistency}.
 */
final class RandomParts {

    private static final String[] TABLES = { "account", "invoice", "order", "\"Mixed Case\"", "\"a.b\"", "group",
            "\"quote\"\"d\"", "größe", "customer_1", "\"100%\"" };

    private static final String[] COLUMNS = { "id", "email", "name", "user", "check", "value", "\"camelCase\"",
            "\"two words\"", "\"it's\"", "key", "größe", "x", "amount", "created_at", "\"tick`\"", "\"q\"\"q\"",
            "\"order\"", "status" };

    private static final String[] COMMENTS = { "who buys", "it's \"quoted\"", "größer\nund mehr", "back\\slash", " ",
            "100% ?" };

    private final Possibilities possibilities;

    private final Random random;

    RandomParts(Possibilities possibilities, Random random) {
        this.possibilities = possibilities;
        this.random = random;
    }

    Table table() {
        List<Column> columns = new ArrayList<>();
        int count = 1 + this.random.nextInt(6);
        for (int i = 0; i < count; i++) {
            columns.add(column());
        }
        Table table = Table.of(new QualifiedName(null, name(TABLES)), distinct(columns), null);
        table = table.withColumns(distinct(withGenerated(table)));
        if (chance(80)) {
            table = table.withPrimaryKey(primaryKey(table));
        }
        if (this.possibilities.has(Trait.COMMENTS) && chance(20)) {
            table = table.withComment(any(COMMENTS));
        }
        Table base = table;
        return table.withUniqueConstraints(few(() -> unique(base)))
            .withCheckConstraints(few(() -> check(base)))
            .withIndexes(few(() -> index(base)));
    }

    private List<Column> withGenerated(Table table) {
        List<Column> columns = new ArrayList<>(table.columns());
        if (chance(25)) {
            generated(table).ifPresent(columns::add);
        }
        return columns;
    }

    // what is made up for a column is made up for its type
    private List<Column> distinct(List<Column> columns) {
        Map<String, Column> distinct = new LinkedHashMap<>();
        columns.forEach((column) -> distinct.putIfAbsent(this.possibilities.columnKey(column.name()), column));
        return List.copyOf(distinct.values());
    }

    Column column() {
        ColumnType type = any(this.possibilities.types());
        boolean numbered = this.possibilities.isCountable(type) && chance(30);
        List<String> defaults = this.possibilities.defaults(type);
        return new Column(name(COLUMNS), type, chance(60), !defaults.isEmpty() && chance(30) ? any(defaults) : null,
                numbered ? identity() : null, null, comment(), false, collation());
    }

    @Nullable String collation() {
        List<String> collations = this.possibilities.collations();
        return (!collations.isEmpty() && chance(15)) ? any(collations) : null;
    }

    Identity identity() {
        return (this.possibilities.has(Trait.IDENTITY_ALWAYS) && chance(30)) ? Identity.ALWAYS : Identity.BY_DEFAULT;
    }

    @Nullable String comment() {
        return (this.possibilities.has(Trait.COMMENTS) && chance(15)) ? any(COMMENTS) : null;
    }

    /**
     * A generated column.
     */
    Optional<Column> generated(Table table) {
        if (!this.possibilities.has(Trait.GENERATED_COLUMNS)) {
            return Optional.empty();
        }
        boolean virtual = this.possibilities.has(Trait.VIRTUAL_COLUMNS) && chance(50);
        return column(table, (column) -> isPlain(column) && column.identity() == null
                && !column.type().toString().startsWith("char"))
            .map((base) -> {
                String name = this.possibilities.sql(base.name());
                boolean number = this.possibilities.isNumber(base.type());
                String sql = number ? any(name + " + 1", name + " * 2", name + " - (3 - " + name + ")")
                        : any("upper(" + name + ")", "lower(" + name + ")", "coalesce(" + name + ", 'x')");
                ColumnType type = number ? any(Standard.of(Kind.BIGINT), Standard.of(Kind.NUMERIC, 19, 4))
                        : any(Standard.of(Kind.VARCHAR, 255), Standard.of(Kind.VARCHAR, 4000));
                return new Column(name(COLUMNS), type, true, null, null, sql, null, virtual);
            });
    }

    private boolean isPlain(Column column) {
        return column.generatedSql() == null
                && (this.possibilities.has(Trait.FOREIGN_LETTERS_IN_EXPRESSIONS)
                        || StandardCharsets.US_ASCII.newEncoder().canEncode(column.name()))
                && (this.possibilities.isNumber(column.type()) || this.possibilities.isText(column.type()));
    }

    private boolean isKey(Column column) {
        return this.possibilities.isKey(column.type());
    }

    Optional<Column> column(Table table, Predicate<Column> condition) {
        List<Column> candidates = table.columns().stream().filter(condition).toList();
        return candidates.isEmpty() ? Optional.empty() : Optional.of(any(candidates));
    }

    @Nullable PrimaryKey primaryKey(Table table) {
        List<String> columns = columns(table, (column) -> isKey(column) && column.generatedSql() == null
                && (column.identity() != null || chance(50)));
        return columns.isEmpty() ? null : new PrimaryKey(chance(20) ? objectName("pk") : null, columns, timing());
    }

    private List<String> columns(Table table, Predicate<Column> condition) {
        List<String> columns = new ArrayList<>(table.columns().stream().filter(condition).map(Column::name).toList());
        Collections.shuffle(columns, this.random);
        return columns.subList(0, Math.min(columns.size(), 1 + this.random.nextInt(3)));
    }

    @Nullable UniqueConstraint unique(Table table) {
        List<String> columns = columns(table, this::isKey);
        if (columns.isEmpty()) {
            return null;
        }
        UniqueConstraint unique = new UniqueConstraint(objectName("uq"), columns);
        return unique.withTiming(timing())
            .withNullsNotDistinct(this.possibilities.has(Trait.NULLS_NOT_DISTINCT) && chance(15));
    }

    private Timing timing() {
        return (this.possibilities.has(Trait.DEFERRABLE) && chance(15)) ? any(Timing.values()) : Timing.NOT_DEFERRABLE;
    }

    @Nullable CheckConstraint check(Table table) {
        return this.possibilities.has(Trait.CHECKS)
                ? condition(table).map((sql) -> new CheckConstraint(objectName("ck"), sql)).orElse(null) : null;
    }

    private Optional<String> condition(Table table) {
        return column(table, this::isPlain).map((column) -> {
            String name = this.possibilities.sql(column.name());
            String simple = this.possibilities.isNumber(column.type())
                    ? any(name + " > 0", name + " between 1 and 10", name + " in (1, 2, 3)", name + " <> 5",
                            "not (" + name + " = 7)", name + " + 1 < 100")
                    : any(name + " <> ''", name + " in ('a', 'b')", name + " like 'a%'", name + " = 'it''s'",
                            "upper(" + name + ") = " + name, this.possibilities.has(Trait.NULL_CHECKS)
                                    ? name + " is not null" : "lower(" + name + ") <> 'a'");
            Optional<String> other = chance(20) ? condition(table) : Optional.empty();
            return other.map((further) -> simple + any(" and ", " or ") + further).orElse(simple);
        });
    }

    @Nullable Index index(Table table) {
        List<String> columns = columns(table, this::isKey);
        List<Index.Part> parts = new ArrayList<>();
        columns.forEach((column) -> parts.add(part(Index.Part.column(column))));
        if (this.possibilities.has(Trait.EXPRESSION_INDEX) && chance(25)) {
            column(table, this::isPlain).map((column) -> {
                String name = this.possibilities.sql(column.name());
                return this.possibilities.isNumber(column.type()) ? name + " + 1" : "lower(" + name + ")";
            }).ifPresent((sql) -> parts.add(part(Index.Part.expression(sql))));
        }
        if (parts.isEmpty()) {
            return null;
        }
        if (!columns.isEmpty() && this.possibilities.has(Trait.HASH_INDEX) && chance(8)) {
            return new Index(objectName("ix"), List.of(Index.Part.column(columns.get(0))), false,
                    IndexOptions.NONE.withMethod("hash"));
        }
        boolean unique = chance(20);
        return new Index(objectName("ix"), parts, unique, options(table, columns, unique));
    }

    private IndexOptions options(Table table, List<String> columns, boolean unique) {
        IndexOptions options = IndexOptions.NONE;
        if (this.possibilities.has(Trait.PARTIAL_INDEX) && chance(20)) {
            options = options.withWhere(condition(table).orElse(null));
        }
        if (this.possibilities.has(unique ? Trait.UNIQUE_INCLUDE : Trait.INCLUDE) && chance(20)) {
            options = options
                .withInclude(columns(table, (column) -> isKey(column) && !columns.contains(column.name())));
        }
        else if (unique && this.possibilities.has(Trait.UNIQUE_INDEX_NULLS) && chance(20)) {
            options = options.withNullsNotDistinct(true);
        }
        return options;
    }

    private Index.Part part(Index.Part part) {
        Index.Part result = part;
        if (this.possibilities.has(Trait.DESCENDING_INDEX) && chance(20)) {
            result = result.desc();
        }
        if (this.possibilities.has(Trait.NULLS_ORDER) && chance(15)) {
            result = result.withNulls(any(Nulls.values()));
        }
        return result;
    }

    /**
     * A foreign key from one table to a key of another.
     */
    Optional<ForeignKey> foreignKey(Table table, Table referenced) {
        List<List<String>> keys = new ArrayList<>();
        if (referenced.primaryKey() != null) {
            keys.add(referenced.primaryKey().columns());
        }
        referenced.uniqueConstraints().forEach((unique) -> keys.add(unique.columns()));
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        List<String> key = any(keys);
        List<String> own = new ArrayList<>(table.columns()
            .stream()
            .filter((column) -> column.identity() == null && column.generatedSql() == null)
            .map(Column::name)
            .toList());
        Collections.shuffle(own, this.random);
        if (own.size() < key.size()) {
            return Optional.empty();
        }
        ForeignKey foreignKey = new ForeignKey(objectName("fk"), own.subList(0, key.size()), referenced.name(), key,
                action(), action());
        boolean full = this.possibilities.has(Trait.MATCH_FULL) && chance(15);
        return Optional.of(foreignKey.withTiming(timing()).withMatch(full ? Match.FULL : Match.SIMPLE));
    }

    private ReferentialAction action() {
        ReferentialAction action = chance(50) ? ReferentialAction.NO_ACTION : any(ReferentialAction.values());
        return (action == ReferentialAction.SET_DEFAULT && !this.possibilities.has(Trait.SET_DEFAULT))
                ? ReferentialAction.CASCADE : action;
    }

    Sequence sequence() {
        long increment = any(1L, 5L, 50L);
        SequenceOptions options = SequenceOptions.NONE;
        if (this.possibilities.has(Trait.SEQUENCE_OPTIONS)) {
            options = options.withMaximum(chance(30) ? 100_000L : null)
                .withMinimum(chance(30) ? any(0L, -5L) : null)
                .withCycle(chance(30) ? Boolean.TRUE : null);
        }
        return new Sequence(new QualifiedName(null, any("\"Seq\"", "account_seq", "s", "sequence")), any(1L, 100L),
                increment, options);
    }

    /**
     * A name for a constraint or index, or none.
     */
    @Nullable String objectName(String prefix) {
        if (chance(25)) {
            return null;
        }
        String name = prefix + "_" + any("a", "b", "c", "d", "e", "f") + this.random.nextInt(4);
        return chance(15) ? '"' + name + any(" X\"", "\"\"\"", ".y\"") : chance(10) ? longName(name) : name;
    }

    private String name(String[] words) {
        String name = chance(4) ? longName(any(words).replace("\"", "").replaceAll("[^a-z]", "n")) : any(words);
        // H2 and HSQLDB know no small sharp s
        return this.possibilities.dialect().identifiers().canonical(name);
    }

    private String longName(String beginning) {
        return beginning
                + "n".repeat(Math.max(0, Math.min(this.possibilities.longestName(), 120) - beginning.length()));
    }

    <T> List<T> few(Supplier<@Nullable T> supplier) {
        Set<T> few = new LinkedHashSet<>();
        while (chance(45)) {
            T next = supplier.get();
            if (next != null) {
                few.add(next);
            }
        }
        return List.copyOf(few);
    }

    <T> T any(List<T> values) {
        return values.get(this.random.nextInt(values.size()));
    }

    @SafeVarargs
    final <T> T any(T... values) {
        return values[this.random.nextInt(values.length)];
    }

    boolean chance(int percent) {
        return this.random.nextInt(100) < percent;
    }

}
