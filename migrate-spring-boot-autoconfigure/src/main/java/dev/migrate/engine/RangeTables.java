package dev.migrate.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.TableLookup;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.ColumnChange;
import dev.migrate.operation.CreateConstraint;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameTable;
import dev.migrate.schema.Column;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;

import org.jspecify.annotations.Nullable;

/**
 * The tables that a range of revisions creates, as they are after each operation. It
 * knows columns and primary keys, which is what dialects ask for; and nothing any more
 * where it cannot be sure.
 */
class RangeTables implements TableLookup {

    private static final Pattern CHANGES_ROWS_ONLY = Pattern.compile("\\s*(insert|update|delete|merge)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Identifiers identifiers;

    private final Map<QualifiedName, Table> tables = new HashMap<>();

    private @Nullable QualifiedName missing;

    RangeTables(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    @Override
    public Optional<Table> find(QualifiedName name) {
        Table table = this.tables.get(this.identifiers.canonical(name));
        if (table == null) {
            this.missing = name;
        }
        return Optional.ofNullable(table);
    }

    /**
     * A table that was asked for and is not known.
     * @return the table asked for last, or {@code null} if all of them were known
     */
    @Nullable QualifiedName missing() {
        return this.missing;
    }

    /**
     * Follows an operation.
     * @param operation the operation
     */
    void apply(Operation operation) {
        if (operation instanceof CreateTable create) {
            put(create.table());
        }
        else if (operation instanceof DropTable drop) {
            this.tables.remove(this.identifiers.canonical(drop.table()));
        }
        else if (operation instanceof RenameTable rename) {
            Table table = this.tables.remove(this.identifiers.canonical(rename.table()));
            if (table != null) {
                put(named(table, new QualifiedName(rename.table().schema(), rename.newName())));
            }
        }
        else if (operation instanceof AddColumn add) {
            change(add.table(), (table) -> table
                .withColumns(Stream.concat(table.columns().stream(), Stream.of(add.column())).toList()));
        }
        else if (operation instanceof DropColumn drop) {
            changeColumn(drop.table(), drop.column(), (column) -> List.of());
        }
        else if (operation instanceof RenameColumn rename) {
            changeColumn(rename.table(), rename.column(), (column) -> List.of(column.withName(rename.newName())));
        }
        else if (operation instanceof AlterColumn alter) {
            changeColumn(alter.table(), alter.column(), (column) -> List.of(altered(column, alter.changes())));
        }
        else if (operation instanceof CreateConstraint create && create.constraint() instanceof PrimaryKey key) {
            change(create.table(), (table) -> keyed(table, key));
        }
        else if (operation instanceof DropConstraint drop) {
            change(drop.table(), (table) -> isPrimaryKey(drop) ? keyed(table, null) : table);
        }
        else if (operation instanceof ExecuteSql sql && !CHANGES_ROWS_ONLY.matcher(sql.sql()).matches()) {
            this.tables.clear();
        }
    }

    private void put(Table table) {
        this.tables.put(this.identifiers.canonical(table.name()), keyed(table, table.primaryKey()));
    }

    private void change(QualifiedName name, Function<Table, @Nullable Table> change) {
        this.tables.computeIfPresent(this.identifiers.canonical(name), (key, table) -> change.apply(table));
    }

    /** A table without that column is another one than it seemed. */
    private void changeColumn(QualifiedName name, String column, Function<Column, List<Column>> change) {
        change(name, (table) -> {
            if (table.columns().stream().noneMatch((existing) -> isSame(existing.name(), column))) {
                return null;
            }
            return table.withColumns(table.columns()
                .stream()
                .flatMap((existing) -> isSame(existing.name(), column) ? change.apply(existing).stream()
                        : Stream.of(existing))
                .toList());
        });
    }

    private static Column altered(Column column, List<ColumnChange> changes) {
        Column altered = column;
        for (ColumnChange change : changes) {
            altered = change.applyTo(altered);
        }
        return altered;
    }

    /** The columns of a primary key are never null, whether or not it is said of them. */
    private Table keyed(Table table, @Nullable PrimaryKey key) {
        List<Column> columns = table.columns()
            .stream()
            .map((column) -> (key != null && key.columns().stream().anyMatch((name) -> isSame(name, column.name())))
                    ? column.withNullable(false) : column)
            .toList();
        return new Table(table.name(), columns, key, table.uniqueConstraints(), table.foreignKeys(),
                table.checkConstraints(), table.indexes(), table.comment());
    }

    private static Table named(Table table, QualifiedName name) {
        return new Table(name, table.columns(), table.primaryKey(), table.uniqueConstraints(), table.foreignKeys(),
                table.checkConstraints(), table.indexes(), table.comment());
    }

    private static boolean isPrimaryKey(DropConstraint drop) {
        return drop.kind() == Constraint.Kind.PRIMARY_KEY;
    }

    private boolean isSame(String name, String other) {
        return this.identifiers.stored(name).equals(this.identifiers.stored(other));
    }

}
