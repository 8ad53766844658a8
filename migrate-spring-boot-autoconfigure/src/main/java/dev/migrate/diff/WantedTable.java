package dev.migrate.diff;

import java.util.HashMap;
import java.util.Map;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Index;
import dev.migrate.schema.Table;

/**
 * A wanted table twice: in the words of whoever wants it, which operations use, and in
 * the database's, which are compared.
 *
 * @param table the table in its own words
 * @param compared the table as the database would say it; names of constraints and
 * indexes as in {@code table}
 * @param checks the check constraints of {@code compared} to those of {@code table}
 * @param indexes the indexes of {@code compared} to those of {@code table}
 */
record WantedTable(Table table, Table compared, Map<CheckConstraint, CheckConstraint> checks,
        Map<Index, Index> indexes) {

    static WantedTable of(Table table) {
        return new WantedTable(table, table, new HashMap<>(), new HashMap<>());
    }

    Column column(Column compared) {
        return this.table.column(compared.name()).orElse(compared);
    }

    CheckConstraint check(CheckConstraint compared) {
        return this.checks.getOrDefault(compared, compared);
    }

    Index index(Index compared) {
        return this.indexes.getOrDefault(compared, compared);
    }

}
