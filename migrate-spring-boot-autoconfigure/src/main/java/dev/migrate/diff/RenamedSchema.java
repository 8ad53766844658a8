package dev.migrate.diff;

import java.util.List;
import java.util.function.UnaryOperator;

import dev.migrate.dialect.Identifiers;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameTable;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ExclusionConstraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.SystemVersioning;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableOptions;
import org.jspecify.annotations.Nullable;

/**
 * What a schema looks like once a table, column or sequence has another name. Whatever
 * refers to it comes along, as it does in a database: foreign keys of other tables,
 * indexes, checks, generated columns and the sequences that belong to a column. Their own
 * names stay.
 */
final class RenamedSchema {

    private final Schema schema;

    private final Identifiers identifiers;

    RenamedSchema(Schema schema, Identifiers identifiers) {
        this.schema = schema;
        this.identifiers = identifiers;
    }

    Schema after(RenameTable rename) {
        QualifiedName newName = new QualifiedName(rename.table().schema(), rename.newName());
        UnaryOperator<QualifiedName> names = (name) -> name.equals(rename.table()) ? newName : name;
        return with((table) -> rename(table, names),
                (owner) -> new Sequence.Owner(names.apply(owner.table()), owner.column()));
    }

    private static Table rename(Table table, UnaryOperator<QualifiedName> names) {
        List<ForeignKey> foreignKeys = table.foreignKeys()
            .stream()
            .map((foreignKey) -> foreignKey.withColumns(foreignKey.columns(), names.apply(foreignKey.referencedTable()),
                    foreignKey.referencedColumns()))
            .toList();
        TableOptions options = table.options();
        return table.withName(names.apply(table.name()))
            .withForeignKeys(foreignKeys)
            .withOptions(options.withInherits(options.inherits().stream().map(names).toList()));
    }

    /**
     * Defaults that take their values from a sequence follow it.
     */
    Schema after(RenameSequence rename) {
        QualifiedName newName = new QualifiedName(rename.sequence().schema(), rename.newName());
        SequenceInSql sequence = new SequenceInSql(this.identifiers, rename.sequence().name(), rename.newName());
        List<Sequence> sequences = this.schema.sequences()
            .stream()
            .map((each) -> each.name().equals(rename.sequence()) ? each.withName(newName) : each)
            .toList();
        List<Table> tables = this.schema.tables()
            .stream()
            .map((table) -> table.withColumns(table.columns()
                .stream()
                .map((column) -> column.withDefaultSql(sequence.renameIn(column.defaultSql())))
                .toList()))
            .toList();
        return this.schema.withTables(tables).withSequences(sequences);
    }

    Schema after(RenameColumn rename) {
        ColumnInSql column = new ColumnInSql(this.identifiers, rename.column(), rename.newName());
        return with(
                (table) -> renameReferences(table.name().equals(rename.table()) ? rename(table, column) : table,
                        rename.table(), column),
                (owner) -> owner.table().equals(rename.table())
                        ? new Sequence.Owner(owner.table(), column.rename(owner.column())) : owner);
    }

    private static Table rename(Table table, ColumnInSql column) {
        PrimaryKey primaryKey = table.primaryKey();
        List<CheckConstraint> checks = table.checkConstraints()
            .stream()
            .map((check) -> new CheckConstraint(check.name(), column.renameIn(check.condition()), check.enforcement()))
            .toList();
        TableOptions options = table.options();
        return table.withColumns(table.columns().stream().map((each) -> rename(each, column)).toList())
            .withPrimaryKey((primaryKey != null)
                    ? new PrimaryKey(primaryKey.name(), rename(primaryKey.columns(), column), primaryKey.timing())
                    : null)
            .withUniqueConstraints(table.uniqueConstraints()
                .stream()
                .map((unique) -> unique.withColumns(rename(unique.columns(), column)))
                .toList())
            .withForeignKeys(table.foreignKeys()
                .stream()
                .map((foreignKey) -> foreignKey.withColumns(rename(foreignKey.columns(), column),
                        foreignKey.referencedTable(), foreignKey.referencedColumns()))
                .toList())
            .withCheckConstraints(checks)
            .withIndexes(table.indexes().stream().map((index) -> rename(index, column)).toList())
            .withExclusionConstraints(
                    table.exclusionConstraints().stream().map((exclusion) -> rename(exclusion, column)).toList())
            .withOptions(options.withPartitionBy(column.renameInNullable(options.partitionBy()))
                .withSystemVersioning(rename(options.systemVersioning(), column)));
    }

    private static @Nullable SystemVersioning rename(@Nullable SystemVersioning versioning, ColumnInSql column) {
        return (versioning == null || versioning.start() == null || versioning.end() == null) ? versioning
                : new SystemVersioning(column.rename(versioning.start()), column.rename(versioning.end()));
    }

    private static Column rename(Column each, ColumnInSql column) {
        return each.withName(column.rename(each.name())).withGeneratedSql(column.renameInNullable(each.generatedSql()));
    }

    private static Index rename(Index index, ColumnInSql column) {
        return index.withParts(index.parts().stream().map(column::renameIn).toList())
            .withOptions(index.options()
                .withInclude(rename(index.options().include(), column))
                .withWhere(column.renameInNullable(index.options().where())));
    }

    private static ExclusionConstraint rename(ExclusionConstraint exclusion, ColumnInSql column) {
        List<ExclusionConstraint.Element> elements = exclusion.elements()
            .stream()
            .map((element) -> new ExclusionConstraint.Element(column.renameIn(element.expression()),
                    element.operator()))
            .toList();
        return new ExclusionConstraint(exclusion.name(), exclusion.method(), elements,
                column.renameInNullable(exclusion.where()), exclusion.timing());
    }

    private static Table renameReferences(Table table, QualifiedName referenced, ColumnInSql column) {
        return table.withForeignKeys(table.foreignKeys()
            .stream()
            .map((foreignKey) -> foreignKey.referencedTable().equals(referenced) ? foreignKey.withColumns(
                    foreignKey.columns(), referenced, rename(foreignKey.referencedColumns(), column)) : foreignKey)
            .toList());
    }

    private static List<String> rename(List<String> names, ColumnInSql column) {
        return names.stream().map(column::rename).toList();
    }

    private Schema with(UnaryOperator<Table> tables, UnaryOperator<Sequence.Owner> owners) {
        List<Sequence> sequences = this.schema.sequences()
            .stream()
            .map((sequence) -> (sequence.owner() != null) ? sequence.withOwner(owners.apply(sequence.owner()))
                    : sequence)
            .toList();
        return this.schema.withTables(this.schema.tables().stream().map(tables).toList()).withSequences(sequences);
    }

}
