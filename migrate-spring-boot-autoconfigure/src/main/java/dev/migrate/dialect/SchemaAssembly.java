package dev.migrate.dialect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
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
     * Puts together what was added.
     * @return the schema, with everything sorted by name
     */
    public Schema assemble() {
        List<Table> assembled = this.tables.values()
            .stream()
            .map(TableAssembly::assemble)
            .sorted(Comparator.comparing(Table::name))
            .toList();
        return new Schema(assembled, this.sequences.stream().sorted(Comparator.comparing(Sequence::name)).toList());
    }

    String name(String stored) {
        return this.identifiers.name(stored);
    }

    QualifiedName name(String schema, String stored) {
        return new QualifiedName(schema.equals(this.defaultSchema) ? null : name(schema), name(stored));
    }

}
