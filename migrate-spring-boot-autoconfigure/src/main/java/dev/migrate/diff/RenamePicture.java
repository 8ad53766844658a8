package dev.migrate.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

import dev.migrate.dialect.Dialect;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameTable;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;

/**
 * The tables and sequences on both sides of a comparison, in which renames are looked
 * for: those of the database under the names that they have by then.
 */
final class RenamePicture {

    private final Dialect dialect;

    private final Predicate<QualifiedName> ignored;

    private final Map<QualifiedName, Table> wanted;

    private final Map<QualifiedName, NumberGenerator> wantedGenerators;

    private Schema schema;

    private Map<QualifiedName, Table> actual;

    private Map<QualifiedName, NumberGenerator> actualGenerators;

    RenamePicture(Dialect dialect, Schema actual, Schema wanted, Predicate<QualifiedName> ignored) {
        this.dialect = dialect;
        this.ignored = ignored;
        CanonicalNames names = new CanonicalNames(dialect.identifiers());
        this.schema = actual.withTables(actual.tables().stream().map(names::of).toList())
            .withSequences(actual.sequences().stream().map(names::of).toList());
        this.actual = tables(this.schema);
        this.actualGenerators = generators(this.schema, this.actual);
        this.wanted = tables(wanted);
        actual.views().forEach((view) -> this.wanted.remove(dialect.identifiers().canonical(view.name())));
        this.wantedGenerators = generators(wanted, this.wanted);
    }

    /**
     * What belongs to a column goes with it, and is no generator of its own.
     */
    private Map<QualifiedName, NumberGenerator> generators(Schema schema, Map<QualifiedName, Table> tables) {
        CanonicalNames names = new CanonicalNames(this.dialect.identifiers());
        Map<QualifiedName, NumberGenerator> generators = new TreeMap<>();
        schema.sequences()
            .stream()
            .map(names::of)
            .filter((sequence) -> sequence.owner() == null && !this.ignored.test(sequence.name()))
            .forEach((sequence) -> generators.put(sequence.name(), NumberGenerator.of(sequence)));
        tables.values()
            .stream()
            .filter(NumberGenerator::isGenerator)
            .forEach((table) -> generators.put(table.name(), NumberGenerator.of(table)));
        return generators;
    }

    private Map<QualifiedName, Table> tables(Schema schema) {
        CanonicalNames names = new CanonicalNames(this.dialect.identifiers());
        CollatedColumns collations = new CollatedColumns(this.dialect.types());
        Map<QualifiedName, Table> tables = new TreeMap<>();
        for (Table table : schema.tables()) {
            Table canonical = TableComparison.effective(collations.in(names.of(table)));
            if (!this.ignored.test(canonical.name())) {
                tables.put(canonical.name(), canonical);
            }
        }
        return tables;
    }

    Dialect dialect() {
        return this.dialect;
    }

    Schema schema() {
        return this.schema;
    }

    Map<QualifiedName, Table> actual() {
        return this.actual;
    }

    Map<QualifiedName, Table> wanted() {
        return this.wanted;
    }

    Map<QualifiedName, NumberGenerator> actualGenerators() {
        return this.actualGenerators;
    }

    Map<QualifiedName, NumberGenerator> wantedGenerators() {
        return this.wantedGenerators;
    }

    /**
     * Whether the database has what a rename gives a new name to.
     */
    boolean hasOld(Operation rename) {
        if (rename instanceof RenameSequence sequence) {
            return this.actualGenerators.containsKey(sequence.sequence());
        }
        if (rename instanceof RenameTable table) {
            return this.actual.containsKey(table.table());
        }
        return rename instanceof RenameColumn column && actualColumn(column.table(), column.column());
    }

    /**
     * Whether the new name is taken.
     */
    boolean hasNew(Operation rename) {
        if (rename instanceof RenameSequence sequence) {
            return this.actualGenerators
                .containsKey(new QualifiedName(sequence.sequence().schema(), sequence.newName()));
        }
        if (rename instanceof RenameTable table) {
            return this.actual.containsKey(newName(table));
        }
        return rename instanceof RenameColumn column && actualColumn(column.table(), column.newName());
    }

    /**
     * Whether the old name is wanted as well.
     */
    boolean wantsOld(Operation rename) {
        if (rename instanceof RenameTable table) {
            return this.wanted.containsKey(table.table());
        }
        return rename instanceof RenameColumn column && Optional.ofNullable(this.wanted.get(column.table()))
            .flatMap((found) -> found.column(column.column()))
            .isPresent();
    }

    /**
     * Whether the database has a table, sequence or column that is not wanted.
     */
    boolean isAnythingGone() {
        return !this.wantedGenerators.keySet().containsAll(this.actualGenerators.keySet())
                || this.actual.values().stream().anyMatch((table) -> {
                    Table counterpart = this.wanted.get(table.name());
                    return counterpart == null || table.columns()
                        .stream()
                        .anyMatch((column) -> counterpart.column(column.name()).isEmpty());
                });
    }

    private boolean actualColumn(QualifiedName table, String column) {
        return Optional.ofNullable(this.actual.get(table)).flatMap((found) -> found.column(column)).isPresent();
    }

    /**
     * Takes a rename for done, and what follows from it.
     * @param rename a {@link RenameTable}, {@link RenameSequence} or {@link RenameColumn}
     * @return the operations that rename it: whatever has to go before that, and what
     * numbers a table after it
     */
    List<Operation> rename(Operation rename) {
        RenameObstacles obstacles = new RenameObstacles(this.dialect.types().renameDependents());
        if (rename instanceof RenameColumn column) {
            this.schema = this.schema.withTables(this.schema.tables()
                .stream()
                .map((table) -> table.name().equals(column.table()) ? obstacles.remove(table, column.column()) : table)
                .toList());
        }
        List<Operation> operations = new ArrayList<>(obstacles.drops());
        operations.add(rename);
        RenamedSchema renamed = new RenamedSchema(this.schema, this.dialect.identifiers());
        this.schema = (rename instanceof RenameTable table) ? renamed.after(table)
                : (rename instanceof RenameSequence sequence) ? renamed.after(sequence)
                        : renamed.after((RenameColumn) rename);
        this.actual = tables(this.schema);
        this.actualGenerators = generators(this.schema, this.actual);
        if (rename instanceof RenameTable table) {
            new GeneratorRenames(this).following(table, Likeness.CERTAIN)
                .forEach((following) -> operations.addAll(rename(following.likely().operation())));
        }
        return operations;
    }

    static QualifiedName newName(RenameTable rename) {
        return new QualifiedName(rename.table().schema(), rename.newName());
    }

}
