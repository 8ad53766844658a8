package dev.migrate.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import dev.migrate.schema.Column;
import dev.migrate.schema.Table;

/**
 * Finds tables and columns that are gone and like ones that are new. The same picture
 * always gives the same pairs, in the same order.
 */
final class RenameDetection {

    /**
     * How many new tables may have a column for it to tell which of them a table is like.
     */
    private static final int TELLING = 20;

    static final Comparator<RenameCandidate> BEST_FIRST = Comparator
        .<RenameCandidate>comparingInt((candidate) -> candidate.likely().score())
        .reversed()
        .thenComparing((candidate) -> candidate.likely().rename().from())
        .thenComparing((candidate) -> candidate.likely().rename().to());

    private final RenamePicture picture;

    RenameDetection(RenamePicture picture) {
        this.picture = picture;
    }

    /**
     * The tables that may have another name.
     * @return all pairs that are likely, the best first; a table may be in several
     */
    List<RenameCandidate> tables() {
        List<Table> gone = this.picture.actual()
            .values()
            .stream()
            .filter((table) -> !this.picture.wanted().containsKey(table.name()))
            .filter((table) -> !NumberGenerator.isGenerator(table))
            .toList();
        List<Table> added = this.picture.wanted()
            .values()
            .stream()
            .filter((table) -> !this.picture.actual().containsKey(table.name()))
            .filter((table) -> !NumberGenerator.isGenerator(table))
            .toList();
        TableLikeness likeness = new TableLikeness(this.picture.dialect().types());
        Map<String, List<Table>> addedByColumn = byColumn(added);
        List<RenameCandidate> likely = new ArrayList<>();
        for (Table table : gone) {
            for (Table candidate : candidates(table, addedByColumn)) {
                Likeness found = likeness.of(table, candidate);
                if (found.isLikely()) {
                    likely.add(RenameCandidate.of(table, candidate, found));
                }
            }
        }
        return likely.stream().sorted(BEST_FIRST).toList();
    }

    private static Map<String, List<Table>> byColumn(List<Table> tables) {
        Map<String, List<Table>> byColumn = new HashMap<>();
        tables.forEach((table) -> table.columns()
            .forEach((column) -> byColumn.computeIfAbsent(column.name(), (key) -> new ArrayList<>()).add(table)));
        return byColumn;
    }

    /**
     * Not every pair of thousands of tables is looked at, only those that share a column
     * which few others have.
     */
    private static Set<Table> candidates(Table gone, Map<String, List<Table>> addedByColumn) {
        Set<Table> candidates = new TreeSet<>(Comparator.comparing(Table::name));
        for (Column column : gone.columns()) {
            List<Table> tables = addedByColumn.getOrDefault(column.name(), List.of());
            if (tables.size() <= TELLING) {
                tables.stream()
                    .filter((table) -> Objects.equals(table.name().schema(), gone.name().schema()))
                    .forEach(candidates::add);
            }
        }
        return candidates;
    }

    /**
     * The columns that may have another name.
     * @return all pairs that are likely, the best first; a column may be in several
     */
    List<RenameCandidate> columns() {
        List<RenameCandidate> likely = new ArrayList<>();
        for (Table wanted : this.picture.wanted().values()) {
            Table actual = this.picture.actual().get(wanted.name());
            if (actual != null) {
                addColumns(actual, wanted, likely);
            }
        }
        return likely.stream().sorted(BEST_FIRST).toList();
    }

    private void addColumns(Table actual, Table wanted, List<RenameCandidate> likely) {
        List<Column> gone = without(actual, wanted);
        List<Column> added = without(wanted, actual);
        if (gone.isEmpty() || added.isEmpty()) {
            return;
        }
        ColumnLikeness likeness = new ColumnLikeness(this.picture.dialect().types(), actual, wanted);
        for (Column column : gone) {
            for (Column candidate : added) {
                Likeness found = likeness.of(column, candidate);
                if (found.isLikely()) {
                    likely.add(RenameCandidate.of(wanted.name(), column, candidate, found));
                }
            }
        }
    }

    /**
     * The columns that another table does not have. A generated one holds nothing that
     * could be lost.
     */
    private static List<Column> without(Table table, Table other) {
        return table.columns()
            .stream()
            .filter((column) -> column.generatedSql() == null && other.column(column.name()).isEmpty())
            .toList();
    }

}
