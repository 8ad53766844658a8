package dev.migrate.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.Index;
import dev.migrate.schema.Table;

/**
 * A table on its way through the normalizer, which gives names back but neither order nor
 * text: labels for names say which constraint or index became what.
 */
final class LabelledTable {

    private final Table original;

    private final Map<String, CheckConstraint> checks = new LinkedHashMap<>();

    private final Map<String, Index> indexes = new LinkedHashMap<>();

    LabelledTable(Table original) {
        this.original = original;
        original.checkConstraints().forEach((check) -> this.checks.put("check" + this.checks.size(), check));
        original.indexes().forEach((index) -> this.indexes.put("index" + this.indexes.size(), index));
    }

    Table labelled() {
        List<CheckConstraint> labelledChecks = new ArrayList<>();
        this.checks.forEach((label, check) -> labelledChecks.add(check.withName(label)));
        List<Index> labelledIndexes = new ArrayList<>();
        this.indexes.forEach((label, index) -> labelledIndexes.add(index.withName(label)));
        return this.original.withCheckConstraints(labelledChecks).withIndexes(labelledIndexes);
    }

    WantedTable restore(Table normalized) {
        Map<CheckConstraint, CheckConstraint> originalChecks = new HashMap<>();
        List<CheckConstraint> comparedChecks = new ArrayList<>();
        for (CheckConstraint check : normalized.checkConstraints()) {
            CheckConstraint original = this.checks.get(check.name());
            if (original == null && isOfEnumeration(check)) {
                // The column is compared as the enumeration that it is.
                continue;
            }
            CheckConstraint compared = check.withName((original != null) ? original.name() : null);
            originalChecks.put(compared, (original != null) ? original : compared);
            comparedChecks.add(compared);
        }
        Map<Index, Index> originalIndexes = new HashMap<>();
        List<Index> comparedIndexes = new ArrayList<>();
        for (Index index : normalized.indexes()) {
            Index original = this.indexes.get(index.name());
            Index compared = index.withName((original != null) ? original.name() : null);
            originalIndexes.put(compared, (original != null) ? original : compared);
            comparedIndexes.add(compared);
        }
        // where a unique index is a unique constraint
        normalized.uniqueConstraints()
            .stream()
            .map((unique) -> this.indexes.get(String.valueOf(unique.name())))
            .filter(Objects::nonNull)
            .forEach((index) -> {
                originalIndexes.put(index, index);
                comparedIndexes.add(index);
            });
        // Unique constraints have no text, and foreign keys are none of the normalizer's
        // business.
        List<Column> columns = normalized.columns().stream().map(this::withEnumeration).toList();
        Table compared = new Table(this.original.name(), columns, this.original.primaryKey(),
                this.original.uniqueConstraints(), this.original.foreignKeys(), comparedChecks, comparedIndexes,
                normalized.comment(), this.original.exclusionConstraints(), this.original.options());
        return new WantedTable(this.original, compared, originalChecks, originalIndexes);
    }

    private boolean isOfEnumeration(CheckConstraint check) {
        return this.original.columns()
            .stream()
            .filter((column) -> column.type() instanceof Enumeration)
            .anyMatch((column) -> EnumerationChecks.values(check, column).isPresent());
    }

    private Column withEnumeration(Column normalized) {
        return this.original.column(normalized.name())
            .map(Column::type)
            .filter(Enumeration.class::isInstance)
            .map(normalized::withType)
            .orElse(normalized);
    }

}
