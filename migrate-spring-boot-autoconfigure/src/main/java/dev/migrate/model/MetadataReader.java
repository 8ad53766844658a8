package dev.migrate.model;

import java.util.List;
import java.util.stream.StreamSupport;

import dev.migrate.dialect.Dialect;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReplaceableObject;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.Table;

/**
 * Reads what Hibernate's {@code SchemaCreatorImpl} would create, from the same metadata.
 */
final class MetadataReader {

    private final MetadataImplementor metadata;

    private final Names names;

    private final TableReader tables;

    private final StructTypeReader structTypes;

    private final InitialRowsReader initialRows;

    private final SequenceOptionsReader sequenceOptions = new SequenceOptionsReader();

    MetadataReader(MetadataImplementor metadata, Dialect dialect, List<String> problems) {
        this.metadata = metadata;
        Database database = metadata.getDatabase();
        this.names = new Names(database, dialect.identifiers());
        this.structTypes = new StructTypeReader(metadata, this.names);
        this.initialRows = new InitialRowsReader(this.names);
        this.tables = new TableReader(this.names, database.getDialect(),
                new ColumnReader(metadata, this.names, dialect.types(), problems));
    }

    Schema read() {
        SchemaUnion union = new SchemaUnion();
        for (Namespace namespace : this.metadata.getDatabase().getNamespaces()) {
            union.add(read(namespace));
        }
        Database database = this.metadata.getDatabase();
        union.add(new Schema(List.of(), List.of(), List.of(), new EnumTypeReader(this.names).read(database), List.of(),
                List.of(), List.of(), new AuxiliaryObjectReader(this.names).read(database)));
        return union.schema();
    }

    private Schema read(Namespace namespace) {
        List<Table> created = namespace.getTables().stream().filter(MetadataReader::isCreated).toList();
        return new Schema(created.stream().map(this.tables::read).toList(),
                StreamSupport.stream(namespace.getSequences().spliterator(), false).map(this::read).toList(),
                namespace.getTables().stream().filter(Table::isView).map(this::view).toList(), List.of(), List.of(),
                this.structTypes.read(namespace),
                created.stream().flatMap((table) -> this.initialRows.read(table).stream()).toList(), List.of());
    }

    private ReplaceableObject view(Table table) {
        return new ReplaceableObject(ReplaceableObject.Kind.VIEW, this.names.of(table.getQualifiedTableName()), null,
                null, String.valueOf(table.getViewQuery()));
    }

    static boolean isCreated(Table table) {
        return table.isPhysicalTable() && !table.isView() && !table.isSubselect();
    }

    private Sequence read(org.hibernate.boot.model.relational.Sequence sequence) {
        QualifiedName name = this.names.of(sequence.getName());
        return new Sequence(name, sequence.getInitialValue(), sequence.getIncrementSize(),
                this.sequenceOptions.read(sequence));
    }

}
