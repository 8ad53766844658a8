package dev.migrate.diff;

import java.util.Comparator;
import java.util.List;

import dev.migrate.operation.ColumnChange;

/**
 * The order in which several changes of one column do not get into each other's way. An
 * identity column can be neither nullable nor have a default (PostgreSQL's manual, ALTER
 * TABLE).
 */
final class ColumnChangeOrder {

    private ColumnChangeOrder() {
    }

    static List<ColumnChange> sort(List<ColumnChange> changes) {
        return changes.stream().sorted(Comparator.comparingInt(ColumnChangeOrder::place)).toList();
    }

    private static int place(ColumnChange change) {
        if (change instanceof ColumnChange.SetIdentity identity) {
            return (identity.identity() == null) ? 0 : 4;
        }
        if (change instanceof ColumnChange.SetType) {
            return 1;
        }
        if (change instanceof ColumnChange.SetDefault) {
            return 2;
        }
        return (change instanceof ColumnChange.SetNullable) ? 3 : 5;
    }

}
