package dev.migrate.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.migrate.operation.BulkInsert;
import dev.migrate.operation.CreateConstraint;
import dev.migrate.operation.CreateTable;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.InitialRows;
import dev.migrate.schema.NamingConvention;
import dev.migrate.schema.NamingPatterns;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;

/**
 * Creates the tables that are not there yet, each with the rows that it begins with, and
 * with those of its foreign keys that refer to what is there by then.
 */
final class CreatedTables {

    private final Map<QualifiedName, Table> actual;

    private final Map<QualifiedName, Table> wanted;

    private final NamingPatterns patterns;

    private final List<InitialRows> initialRows;

    CreatedTables(Map<QualifiedName, Table> actual, Map<QualifiedName, Table> wanted, NamingPatterns patterns,
            List<InitialRows> initialRows) {
        this.patterns = patterns;
        this.initialRows = initialRows;
        this.actual = actual;
        this.wanted = wanted;
    }

    void create(Changes changes) {
        List<Table> tables = TableOrder
            .of(this.wanted.values().stream().filter((table) -> !this.actual.containsKey(table.name())).toList());
        Set<QualifiedName> created = new HashSet<>();
        for (Table table : tables) {
            Table named = NamingConvention.name(this.patterns, table, changes.takenNames().besides(table.name()));
            created.add(table.name());
            List<ForeignKey> now = new ArrayList<>();
            for (ForeignKey foreignKey : named.foreignKeys()) {
                if (created.contains(foreignKey.referencedTable()) || isReady(foreignKey.referencedTable(), changes)) {
                    now.add(foreignKey);
                }
                else {
                    changes.add(Phase.CREATE_FOREIGN_KEYS, new CreateConstraint(table.name(), foreignKey));
                }
            }
            changes.add(Phase.CREATE_TABLES, new CreateTable(named.withForeignKeys(now)));
            fill(table, changes);
        }
    }

    private void fill(Table table, Changes changes) {
        this.initialRows.stream()
            .filter((rows) -> rows.table().equals(table.name()))
            .forEach((rows) -> changes.add(Phase.CREATE_TABLES,
                    new BulkInsert(rows.table(), rows.columns(), rows.rows())));
    }

    /**
     * Whether a table has already what it will have: a key or column to refer to may be
     * among what is still to be created.
     */
    private boolean isReady(QualifiedName table, Changes changes) {
        boolean isNew = this.wanted.containsKey(table) && !this.actual.containsKey(table);
        return !isNew && changes.leave(table);
    }

}
