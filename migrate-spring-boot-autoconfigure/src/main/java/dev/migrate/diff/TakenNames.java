package dev.migrate.diff;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.migrate.operation.CreateConstraint;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * The names of constraints and indexes, which in most databases are unique in a schema.
 * The convention gives the same name to a foreign key {@code item_id} of a table
 * {@code purchase} and to {@code id} of {@code purchase_item}.
 */
final class TakenNames {

    private final Map<QualifiedName, QualifiedName> tables = new HashMap<>();

    /**
     * Takes all names that a table has already, or has been promised.
     * @param table the table
     */
    void take(Table table) {
        names(table).forEach((name) -> take(table.name(), name));
    }

    /**
     * Takes the names that an operation gives.
     * @param operation the operation
     */
    void take(Operation operation) {
        if (operation instanceof CreateTable create) {
            take(create.table());
        }
        else if (operation instanceof CreateConstraint create) {
            take(create.table(), create.constraint().name());
        }
        else if (operation instanceof CreateIndex create) {
            take(create.table(), create.index().name());
        }
    }

    /**
     * The names that a table cannot have.
     * @param table the table
     * @return tells which are taken by other tables of the same schema
     */
    Predicate<String> besides(QualifiedName table) {
        return (name) -> {
            QualifiedName owner = this.tables.get(new QualifiedName(table.schema(), name));
            return owner != null && !owner.equals(table);
        };
    }

    private void take(QualifiedName table, @Nullable String name) {
        if (name != null) {
            this.tables.putIfAbsent(new QualifiedName(table.schema(), name), table);
        }
    }

    private static Stream<@Nullable String> names(Table table) {
        return Stream.concat(table.constraints().stream().map(Constraint::name),
                table.indexes().stream().map(Index::name));
    }

}
