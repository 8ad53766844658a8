package dev.migrate.schema;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A database schema, or what the entities want it to be.
 *
 * @param tables the tables
 * @param sequences the sequences, but for those of identity columns
 * @param views the views, materialized ones too
 * @param enumTypes the enumerations that have a name of their own
 * @param domains the domains
 * @param structTypes the types that are made of others, those first that others are made
 * of
 * @param initialRows the rows that tables have from the beginning, of which an existing
 * schema knows nothing
 * @param auxiliaryObjects what is wanted besides, of which an existing schema knows
 * nothing either
 */
public record Schema(List<Table> tables, List<Sequence> sequences, List<ReplaceableObject> views,
        List<EnumType> enumTypes, List<Domain> domains, List<ReplaceableObject> structTypes,
        List<InitialRows> initialRows, List<AuxiliaryObject> auxiliaryObjects) {

    /**
     * A schema with nothing in it.
     */
    public static final Schema EMPTY = new Schema(List.of(), List.of());

    public Schema {
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
        views = List.copyOf(views);
        enumTypes = List.copyOf(enumTypes);
        domains = List.copyOf(domains);
        structTypes = List.copyOf(structTypes);
        initialRows = List.copyOf(initialRows);
        auxiliaryObjects = List.copyOf(auxiliaryObjects);
    }

    /**
     * A schema as it is found, of which nobody knows what its tables began with.
     * @param tables the tables
     * @param sequences the sequences
     * @param views the views
     * @param enumTypes the enumerations that have a name of their own
     * @param domains the domains
     * @param structTypes the types that are made of others
     */
    public Schema(List<Table> tables, List<Sequence> sequences, List<ReplaceableObject> views, List<EnumType> enumTypes,
            List<Domain> domains, List<ReplaceableObject> structTypes) {
        this(tables, sequences, views, enumTypes, domains, structTypes, List.of(), List.of());
    }

    /**
     * A schema without types that are made of others.
     * @param tables the tables
     * @param sequences the sequences
     * @param views the views
     * @param enumTypes the enumerations that have a name of their own
     * @param domains the domains
     */
    public Schema(List<Table> tables, List<Sequence> sequences, List<ReplaceableObject> views, List<EnumType> enumTypes,
            List<Domain> domains) {
        this(tables, sequences, views, enumTypes, domains, List.of());
    }

    /**
     * A schema of tables and sequences only.
     * @param tables the tables
     * @param sequences the sequences
     */
    public Schema(List<Table> tables, List<Sequence> sequences) {
        this(tables, sequences, List.of(), List.of(), List.of());
    }

    public Schema withTables(List<Table> tables) {
        return new Schema(tables, this.sequences, this.views, this.enumTypes, this.domains, this.structTypes,
                this.initialRows, this.auxiliaryObjects);
    }

    public Schema withSequences(List<Sequence> sequences) {
        return new Schema(this.tables, sequences, this.views, this.enumTypes, this.domains, this.structTypes,
                this.initialRows, this.auxiliaryObjects);
    }

    /**
     * The names of everything that there is.
     * @return the names
     */
    public Stream<QualifiedName> names() {
        return Stream
            .of(this.tables.stream().map(Table::name), this.sequences.stream().map(Sequence::name),
                    Stream.concat(this.views.stream(), this.structTypes.stream()).map(ReplaceableObject::name),
                    this.enumTypes.stream().map(EnumType::name), this.domains.stream().map(Domain::name))
            .flatMap(Function.identity());
    }

}
