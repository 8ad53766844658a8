package dev.migrate.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.DataLoss;
import dev.migrate.dialect.Dialect;
import dev.migrate.lint.Diagnostic;
import dev.migrate.lint.Linter;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.ColumnChange;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameTable;
import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * What operations may take from rows, and which rows that would be. The tables and
 * columns are still there under the names that they have before the operations.
 */
final class PossibleLosses {

    private static final Linter LINTER = new Linter();

    private final List<Operation> operations;

    private final Dialect dialect;

    private PossibleLosses(List<Operation> operations, Dialect dialect) {
        this.operations = operations;
        this.dialect = dialect;
    }

    static List<PossibleLoss> of(List<Operation> operations, Dialect dialect) {
        return new PossibleLosses(operations, dialect).find();
    }

    private List<PossibleLoss> find() {
        Set<Operation> destructive = LINTER.lint(this.operations)
            .stream()
            .filter(Diagnostic::destructive)
            .map(Diagnostic::operation)
            .collect(Collectors.toSet());
        List<PossibleLoss> losses = new ArrayList<>();
        for (Operation operation : this.operations) {
            if (operation instanceof DropTable drop && destructive.contains(drop)) {
                losses.add(loss(drop, drop.table(), drop.table() + ": the table goes with its rows", null));
            }
            else if (operation instanceof DropColumn drop && destructive.contains(drop)) {
                String column = original(drop.table(), drop.column());
                losses.add(loss(drop, drop.table(),
                        "%s.%s: the column goes with its values".formatted(drop.table(), drop.column()),
                        this.dialect.identifiers().sql(column) + " is not null"));
            }
            else if (operation instanceof AlterColumn alter && alter.existing() != null) {
                add(alter, alter.existing(), destructive.contains(alter), losses);
            }
        }
        return losses;
    }

    private void add(AlterColumn alter, Column existing, boolean narrower, List<PossibleLoss> losses) {
        String column = original(alter.table(), alter.column());
        alter.change(ColumnChange.SetType.class).filter((change) -> narrower).ifPresent((change) -> {
            String condition = new Misfits(this.dialect).condition(column, existing, change.type());
            PossibleLoss loss = loss(alter, alter.table(), "%s.%s: %s → %s cuts off or refuses what does not fit"
                .formatted(alter.table(), alter.column(), existing.type(), change.type()), condition);
            losses.add((condition != null) ? loss : loss.uncountable());
        });
        alter.change(ColumnChange.SetNullable.class)
            .filter((change) -> !change.nullable())
            .ifPresent((change) -> losses.add(loss(alter, alter.table(),
                    "%s.%s: not null refuses rows without a value".formatted(alter.table(), alter.column()),
                    this.dialect.identifiers().sql(column) + " is null")
                .onlyIfAny()));
    }

    private PossibleLoss loss(Operation operation, QualifiedName table, String description,
            @Nullable String condition) {
        return new PossibleLoss(new DataLoss(operation, description, null), original(table), condition, true, false);
    }

    private QualifiedName original(QualifiedName table) {
        QualifiedName name = table;
        for (Operation operation : lastFirst()) {
            if (operation instanceof RenameTable rename
                    && name.equals(new QualifiedName(rename.table().schema(), rename.newName()))) {
                name = rename.table();
            }
        }
        return name;
    }

    private String original(QualifiedName table, String column) {
        String name = column;
        for (Operation operation : lastFirst()) {
            if (operation instanceof RenameColumn rename && rename.table().equals(table)
                    && rename.newName().equals(name)) {
                name = rename.column();
            }
        }
        return name;
    }

    private List<Operation> lastFirst() {
        List<Operation> operations = new ArrayList<>(this.operations);
        Collections.reverse(operations);
        return operations;
    }

}
