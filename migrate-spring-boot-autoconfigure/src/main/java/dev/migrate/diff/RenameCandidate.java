package dev.migrate.diff;

import java.util.List;
import java.util.Optional;

import dev.migrate.LikelyRename;
import dev.migrate.Rename;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameTable;
import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;

/**
 * A likely rename, with what it is taken for unless somebody says that it is one.
 *
 * @param likely the rename
 * @param drop what goes
 * @param add what comes
 */
public record RenameCandidate(LikelyRename likely, Operation drop, Operation add) {

    static RenameCandidate of(Table gone, Table added, Likeness likeness) {
        LikelyRename likely = new LikelyRename(new Rename(gone.name().toString(), added.name().toString()),
                new RenameTable(gone.name(), added.name().name()), likeness.score(), likeness.reasons());
        return new RenameCandidate(likely, new DropTable(gone.name(), gone), new CreateTable(added));
    }

    static RenameCandidate of(NumberGenerator gone, NumberGenerator added, Likeness likeness) {
        LikelyRename likely = new LikelyRename(new Rename(gone.name().toString(), added.name().toString()),
                gone.rename().to(added.name().name()), likeness.score(), likeness.reasons());
        return new RenameCandidate(likely, gone.drop(), added.create());
    }

    static RenameCandidate of(QualifiedName table, Column gone, Column added, Likeness likeness) {
        LikelyRename likely = new LikelyRename(new Rename(table + "." + gone.name(), table + "." + added.name()),
                new RenameColumn(table, gone.name(), added.name()), likeness.score(), likeness.reasons());
        return new RenameCandidate(likely, new DropColumn(table, gone.name(), gone), new AddColumn(table, added));
    }

    /**
     * What takes this back.
     * @return the pair that there is if the operations are inverted
     */
    public RenameCandidate inverse() {
        Rename rename = new Rename(this.likely.rename().to(), this.likely.rename().from());
        return new RenameCandidate(
                new LikelyRename(rename, inverse(this.likely.operation()), this.likely.score(), this.likely.reasons()),
                inverse(this.add), inverse(this.drop));
    }

    private static Operation inverse(Operation operation) {
        return operation.inverse().orElseThrow();
    }

    /**
     * The operation among others that is a half of this: it drops or adds the same table,
     * sequence or column, if perhaps in other words.
     * @param half {@link #drop()} or {@link #add()}
     * @param operations the operations
     * @return the first such operation
     */
    public static Optional<Operation> find(Operation half, List<Operation> operations) {
        List<Object> object = object(half);
        return operations.stream().filter((operation) -> object(operation).equals(object)).findFirst();
    }

    private static List<Object> object(Operation operation) {
        if (operation instanceof DropTable drop) {
            return List.of("drop", drop.table());
        }
        if (operation instanceof CreateTable create) {
            return List.of("add", create.table().name());
        }
        if (operation instanceof DropSequence drop) {
            return List.of("drop sequence", drop.sequence());
        }
        if (operation instanceof CreateSequence create) {
            return List.of("add sequence", create.sequence().name());
        }
        if (operation instanceof DropColumn drop) {
            return List.of("drop", drop.table(), drop.column());
        }
        if (operation instanceof AddColumn add) {
            return List.of("add", add.table(), add.column().name());
        }
        return List.of();
    }

}
