package dev.migrate.dialect;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.CreateConstraint;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameConstraint;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameTable;
import dev.migrate.schema.Column;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.Index;
import dev.migrate.schema.Table;

import org.jspecify.annotations.Nullable;

/**
 * Finds in the catalog whether there is what an operation creates, changes or drops.
 */
public final class ObjectLookup {

    private final Identifiers identifiers;

    private final TableLookup tables;

    /**
     * Finds objects.
     * @param identifiers the rules for names
     * @param tables finds tables
     */
    public ObjectLookup(Identifiers identifiers, TableLookup tables) {
        this.identifiers = identifiers;
        this.tables = tables;
    }

    /**
     * Whether there is what an operation is about.
     * @param operation the operation
     * @return whether it exists, or empty if that cannot be told from tables
     */
    public Optional<Boolean> exists(Operation operation) {
        if (operation instanceof CreateTable create) {
            return Optional.of(this.tables.find(create.table().name()).isPresent());
        }
        if (operation instanceof DropTable || operation instanceof RenameTable) {
            return operation.subject().map((table) -> this.tables.find(table).isPresent());
        }
        Predicate<Table> element = element(operation);
        return (element == null) ? Optional.empty()
                : Optional.of(operation.subject().flatMap(this.tables::find).filter(element).isPresent());
    }

    private @Nullable Predicate<Table> element(Operation operation) {
        if (operation instanceof AddColumn add) {
            return column(add.column().name());
        }
        if (operation instanceof DropColumn drop) {
            return column(drop.column());
        }
        if (operation instanceof AlterColumn alter) {
            return column(alter.column());
        }
        if (operation instanceof RenameColumn rename) {
            return column(rename.column());
        }
        if (operation instanceof CreateConstraint create) {
            return constraint(create.constraint().name(), create.constraint().kind());
        }
        if (operation instanceof DropConstraint drop) {
            return constraint(drop.name(), drop.kind());
        }
        if (operation instanceof RenameConstraint rename) {
            return constraint(rename.name(), Constraint.Kind.CHECK);
        }
        if (operation instanceof CreateIndex create) {
            return index(create.index().name());
        }
        if (operation instanceof DropIndex drop) {
            return index(drop.name());
        }
        return (operation instanceof RenameIndex rename) ? index(rename.name()) : null;
    }

    private Predicate<Table> column(String name) {
        return (table) -> isAmong(name, table.columns().stream().map(Column::name));
    }

    private Predicate<Table> constraint(@Nullable String name, Constraint.Kind kind) {
        if (kind == Constraint.Kind.PRIMARY_KEY) {
            // a table has but one, whatever its name
            return (table) -> table.primaryKey() != null;
        }
        return (table) -> isAmong(name, table.constraints().stream().map(Constraint::name));
    }

    // some databases do not tell a unique index from a unique constraint
    private Predicate<Table> index(@Nullable String name) {
        return (table) -> isAmong(name, Stream.concat(table.indexes().stream().map(Index::name),
                table.uniqueConstraints().stream().map(Constraint::name)));
    }

    private boolean isAmong(@Nullable String name, Stream<@Nullable String> names) {
        return name != null && names.filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .anyMatch((other) -> this.identifiers.canonical(other).equals(this.identifiers.canonical(name)));
    }

}
