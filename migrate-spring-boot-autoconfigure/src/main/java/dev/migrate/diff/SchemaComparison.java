package dev.migrate.diff;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import dev.migrate.dialect.Dialect;
import dev.migrate.operation.Operation;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;

/**
 * Compares two schemas. Names made up by the database or by Hibernate are not compared,
 * and text is not decided upon as text: the database is asked, once, what it makes of it.
 */
public final class SchemaComparison {

    private final Dialect dialect;

    private final TableNormalizer normalizer;

    private final ComparisonRules rules;

    /**
     * Prepares comparisons by the usual rules.
     * @param dialect the dialect of both schemas
     * @param normalizer asks the database for the canonical form of text
     * @param ignored tells by their canonical names which tables and sequences to leave
     * alone on both sides, for instance {@link IgnoredTables}
     */
    public SchemaComparison(Dialect dialect, TableNormalizer normalizer, Predicate<QualifiedName> ignored) {
        this(dialect, normalizer, ComparisonRules.ignoring(ignored));
    }

    /**
     * Prepares comparisons.
     * @param dialect the dialect of both schemas
     * @param normalizer asks the database for the canonical form of text
     * @param rules what it minds
     */
    public SchemaComparison(Dialect dialect, TableNormalizer normalizer, ComparisonRules rules) {
        this.dialect = dialect;
        this.normalizer = normalizer;
        this.rules = rules;
    }

    /**
     * What has to be done to one schema for it to become another.
     * @param actual the schema as it is, all names in it known
     * @param wanted the schema as it shall be
     * @return the operations in an order in which they can be carried out, the same for
     * the same schemas; everything that they create has a name, but for primary keys
     * @throws SchemaComparisonException if the database cannot be asked
     */
    public List<Operation> compare(Schema actual, Schema wanted) {
        CanonicalNames names = new CanonicalNames(this.dialect.identifiers());
        Schema visible = this.dialect.inspector().comparable(wanted, actual);
        Schema compared = new SuperfluousObjects(this.dialect.identifiers(), wanted).in(actual);
        Map<QualifiedName, Table> actualTables = tables(compared, names);
        Map<QualifiedName, Table> wantedTables = tables(visible, names);
        wantedTables.replaceAll((name, table) -> TableComparison.effective(table));
        // An entity may well be mapped to a view that somebody else has written.
        actual.views().forEach((view) -> wantedTables.remove(this.dialect.identifiers().canonical(view.name())));
        Changes changes = new Changes();
        actualTables.values()
            .stream()
            .filter((table) -> wantedTables.containsKey(table.name()))
            .forEach(changes.takenNames()::take);
        wantedTables.values().forEach(changes.takenNames()::take);
        List<Operation> types = new ArrayList<>(
                new EnumTypeComparison(this.dialect.identifiers(), this.rules.ignored(), changes).compare(actual,
                        visible, actualTables));
        types.addAll(new StructTypeComparison(this.dialect, this.rules.ignored(), changes).compare(actual, visible,
                actualTables));
        new SequenceComparison(names, this.rules.ignored()).compare(compared, visible, changes);
        List<TableComparison> comparisons = comparisons(actualTables, wantedTables, types);
        comparisons.forEach((comparison) -> comparison.compare(changes));
        compareViews(actual, visible, changes);
        compareAuxiliaryObjects(actual, visible, changes);
        new ReferringKeys(comparisons, this.dialect.types()).recreate(changes);
        new CreatedTables(actualTables, wantedTables, this.rules.patterns(), visible.initialRows()).create(changes);
        new DroppedTables(actualTables, wantedTables, this.dialect.types().identityColumns()).drop(changes);
        return qualified(changes.inOrder());
    }

    private List<Operation> qualified(List<Operation> operations) {
        try {
            return new QualifiedReferences(this.dialect.identifiers(), this.normalizer).in(operations);
        }
        catch (SQLException ex) {
            throw new SchemaComparisonException(
                    "The database does not say which schema is the connection's own: %s. Nothing was changed; try again"
                        .formatted(ex.getMessage()),
                    ex);
        }
    }

    private Map<QualifiedName, Table> tables(Schema schema, CanonicalNames names) {
        Map<QualifiedName, Table> tables = new TreeMap<>();
        CollatedColumns collations = new CollatedColumns(this.dialect.types());
        for (Table table : schema.tables()) {
            Table canonical = collations.in(names.of(table));
            if (!this.rules.ignored().test(canonical.name())) {
                tables.put(canonical.name(), canonical);
            }
        }
        return tables;
    }

    /**
     * Pairs the tables that are on both sides, and has those normalized that differ in
     * text.
     */
    private List<TableComparison> comparisons(Map<QualifiedName, Table> actual, Map<QualifiedName, Table> wanted,
            List<Operation> types) {
        TextComparison texts = new TextComparison(this.dialect.types());
        ColumnComparison columns = new ColumnComparison(this.dialect.types(), this.rules.types());
        List<TableComparison> comparisons = new ArrayList<>();
        List<LabelledTable> textual = new ArrayList<>();
        List<Table> actualOfTextual = new ArrayList<>();
        EnumerationChecks enumerations = new EnumerationChecks(this.dialect.types());
        for (Table table : wanted.values()) {
            Table found = actual.get(table.name());
            if (found == null) {
                continue;
            }
            Table counterpart = enumerations.fold(found, table);
            if (texts.differ(counterpart, table)) {
                textual.add(new LabelledTable(table));
                actualOfTextual.add(counterpart);
            }
            else {
                comparisons.add(new TableComparison(counterpart, WantedTable.of(table), columns, this.rules));
            }
        }
        List<Table> normalized = normalize(textual.stream().map(LabelledTable::labelled).toList(), types);
        for (int i = 0; i < textual.size(); i++) {
            WantedTable wantedTable = textual.get(i).restore(normalized.get(i));
            comparisons.add(new TableComparison(actualOfTextual.get(i), wantedTable, columns, this.rules));
        }
        comparisons.sort((first, second) -> first.table().compareTo(second.table()));
        return comparisons;
    }

    private void compareViews(Schema actual, Schema wanted, Changes changes) {
        try {
            new ViewComparison(this.dialect.identifiers(), this.normalizer, this.rules).compare(actual, wanted,
                    changes);
        }
        catch (SQLException ex) {
            throw new SchemaComparisonException(
                    "Views are written differently in the database and in the entities, and the database does not tell whether they mean the same: %s. Nothing was changed; grant the right to create views, or leave them out with migrate.autogenerate.exclude.tables"
                        .formatted(ex.getMessage()),
                    ex);
        }
    }

    private void compareAuxiliaryObjects(Schema actual, Schema wanted, Changes changes) {
        try {
            new AuxiliaryObjectComparison(this.dialect.identifiers(), this.normalizer).compare(actual, wanted, changes);
        }
        catch (SQLException ex) {
            throw new SchemaComparisonException(
                    "The database does not say whether it has what the mapping describes in SQL only: %s. Nothing was changed; grant the right to read the catalog"
                        .formatted(ex.getMessage()),
                    ex);
        }
    }

    private List<Table> normalize(List<Table> tables, List<Operation> types) {
        if (tables.isEmpty()) {
            return List.of();
        }
        try {
            CollatedColumns collations = new CollatedColumns(this.dialect.types());
            return this.normalizer.normalize(tables, types).stream().map(collations::in).toList();
        }
        catch (SQLException ex) {
            throw new SchemaComparisonException(
                    "Defaults, checks or types are written differently in the database and in the entities, and the database does not tell whether they mean the same: %s. Nothing was changed; correct the mapping, or grant the right to create tables"
                        .formatted(ex.getMessage()),
                    ex);
        }
    }

}
