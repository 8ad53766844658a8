package dev.migrate.dialect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Domain;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReplaceableObject;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Sequence.Owner;
import dev.migrate.schema.SequenceOptions;
import dev.migrate.schema.Table;

import org.jspecify.annotations.Nullable;

/**
 * Puts the rows of a catalog together into a {@link Schema}. It takes all names as the
 * catalog stores them and gives them back as our records have them.
 */
public final class SchemaAssembly {

    private final Identifiers identifiers;

    private final String defaultSchema;

    private final Map<QualifiedName, TableAssembly> tables = new LinkedHashMap<>();

    private final List<Sequence> sequences = new ArrayList<>();

    private final List<ReplaceableObject> views = new ArrayList<>();

    private final Map<QualifiedName, EnumType> enumTypes = new LinkedHashMap<>();

    private final Map<QualifiedName, Domain> domains = new LinkedHashMap<>();

    private final List<ReplaceableObject> structTypes = new ArrayList<>();

    // most names occur many times over
    private final Map<String, String> names = new HashMap<>();

    public SchemaAssembly(Identifiers identifiers, CatalogScope scope) {
        this.identifiers = identifiers;
        this.defaultSchema = scope.defaultSchema();
    }

    /**
     * Adds a table.
     * @param schema its schema
     * @param name its name
     * @param comment its comment; an empty one is none
     */
    public void addTable(String schema, String name, @Nullable String comment) {
        this.tables.put(new QualifiedName(schema, name), new TableAssembly(this, name(schema, name), comment));
    }

    /**
     * Whether a table was added.
     * @param schema its schema
     * @param name its name
     * @return whether it was
     */
    public boolean hasTable(String schema, String name) {
        return this.tables.containsKey(new QualifiedName(schema, name));
    }

    /**
     * The table that a row belongs to.
     * @param schema its schema
     * @param name its name
     * @return the table; if it was not added before, being a view for instance, a table
     * that will not be part of the schema
     */
    public TableAssembly table(String schema, String name) {
        TableAssembly table = this.tables.get(new QualifiedName(schema, name));
        return (table != null) ? table : new TableAssembly(this, name(schema, name), null);
    }

    /**
     * Adds a sequence.
     * @param schema its schema
     * @param name its name
     * @param start its first value
     * @param increment the distance between two values
     */
    public void addSequence(String schema, String name, long start, long increment) {
        this.sequences.add(new Sequence(name(schema, name), start, increment));
    }

    /**
     * Adds a sequence.
     * @param schema its schema
     * @param name its name
     * @param options start and increment, and whatever is not as the database has it
     * where nothing is said
     */
    public void addSequence(String schema, String name, SequenceOptions options) {
        this.sequences.add(new Sequence(name(schema, name), Objects.requireNonNull(options.start()),
                Objects.requireNonNull(options.increment()), options));
    }

    /**
     * Adds a sequence with all that there is to it.
     * @param schema its schema
     * @param name its name
     * @param options start and increment, and whatever is not as the database has it
     * where nothing is said
     * @param type the type of its values, or {@code null} for the usual one
     * @param ownerTable the schema and name of the table of the column that it belongs
     * to, or {@code null} for none
     * @param ownerColumn the name of that column, or {@code null}
     */
    public void addSequence(String schema, String name, SequenceOptions options, @Nullable ColumnType type,
            @Nullable QualifiedName ownerTable, @Nullable String ownerColumn) {
        Owner owner = (ownerTable != null && ownerColumn != null)
                ? new Owner(name(String.valueOf(ownerTable.schema()), ownerTable.name()), name(ownerColumn)) : null;
        this.sequences.add(new Sequence(name(schema, name), Objects.requireNonNull(options.start()),
                Objects.requireNonNull(options.increment()), options, type, owner));
    }

    /**
     * Adds a view.
     * @param kind a view or a materialized view
     * @param schema its schema
     * @param name its name
     * @param query its query, with a semicolon at the end or without; {@code null} if the
     * database does not show it
     */
    public void addView(ReplaceableObject.Kind kind, String schema, String name, @Nullable String query) {
        String plain = (query != null) ? query.strip() : "";
        this.views.add(new ReplaceableObject(kind, name(schema, name), null, null,
                plain.endsWith(";") ? plain.substring(0, plain.length() - 1) : plain));
    }

    /**
     * Adds a value to an enumeration that has a name of its own.
     * @param schema its schema
     * @param name its name
     * @param value the value, after those that were added before; {@code null} for none
     * @param casts whether a text is taken for one of the values, and a value for a text,
     * without a word
     */
    public void addEnumValue(String schema, String name, @Nullable String value, boolean casts) {
        List<String> values = (value != null) ? List.of(value) : List.of();
        this.enumTypes.merge(new QualifiedName(schema, name), new EnumType(name(schema, name), values, casts),
                (left, right) -> new EnumType(left.name(), TableAssembly.concat(left.values(), right.values()), casts));
    }

    /**
     * Adds a domain, or another check to a domain that was added before.
     * @param schema its schema
     * @param domain the domain, with its name as the catalog stores it, and with one
     * check at most
     */
    public void addDomain(String schema, Domain domain) {
        String name = domain.name().name();
        List<CheckConstraint> checks = domain.checkConstraints()
            .stream()
            .map((check) -> check.withName((check.name() != null) ? name(check.name()) : null))
            .toList();
        Domain named = domain.withName(name(schema, name)).withCheckConstraints(checks);
        this.domains.merge(new QualifiedName(schema, name), named, (left, right) -> left
            .withCheckConstraints(TableAssembly.concat(left.checkConstraints(), right.checkConstraints())));
    }

    /**
     * Adds a type that is made of others.
     * @param schema its schema
     * @param name its name
     * @param definition what it is made of
     */
    public void addStructType(String schema, String name, String definition) {
        this.structTypes
            .add(new ReplaceableObject(ReplaceableObject.Kind.TYPE, name(schema, name), null, null, definition));
    }

    /**
     * Puts together what was added.
     * @return the schema, with everything sorted by name
     */
    public Schema assemble() {
        List<Table> assembled = this.tables.values()
            .stream()
            .map(TableAssembly::assemble)
            .sorted(Comparator.comparing(Table::name))
            .toList();
        return new Schema(assembled, sorted(this.sequences, Sequence::name),
                sorted(this.views, ReplaceableObject::name), sorted(this.enumTypes.values(), EnumType::name),
                sorted(this.domains.values(), Domain::name), List.copyOf(this.structTypes));
    }

    private static <T> List<T> sorted(Collection<T> objects, Function<T, QualifiedName> name) {
        return objects.stream().sorted(Comparator.comparing(name)).toList();
    }

    String name(String stored) {
        return this.names.computeIfAbsent(stored, this.identifiers::name);
    }

    QualifiedName name(String schema, String stored) {
        return new QualifiedName(schema.equals(this.defaultSchema) ? null : name(schema), name(stored));
    }

}
