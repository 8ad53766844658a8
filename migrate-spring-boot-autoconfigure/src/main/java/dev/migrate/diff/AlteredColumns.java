package dev.migrate.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.ColumnChange;
import dev.migrate.operation.Operation;
import dev.migrate.schema.QualifiedName;

/**
 * The columns that get another type, or are numbered from now on or no longer.
 */
final class AlteredColumns {

    private final Set<List<Object>> columns = new HashSet<>();

    private AlteredColumns() {
    }

    static AlteredColumns of(Changes changes) {
        AlteredColumns altered = new AlteredColumns();
        List<Operation> operations = Stream.of(Phase.STOP_NUMBERING, Phase.ALTER_COLUMNS, Phase.START_NUMBERING)
            .flatMap((phase) -> changes.in(phase).stream())
            .toList();
        for (Operation operation : operations) {
            if (operation instanceof AlterColumn alteration
                    && (alteration.change(ColumnChange.SetType.class).isPresent()
                            || alteration.change(ColumnChange.SetIdentity.class).isPresent())) {
                altered.columns.add(List.of(alteration.table(), alteration.column()));
            }
        }
        return altered;
    }

    boolean isEmpty() {
        return this.columns.isEmpty();
    }

    boolean any(QualifiedName table, List<String> names) {
        return names.stream().anyMatch((name) -> this.columns.contains(List.of(table, name)));
    }

}
