package dev.migrate.execute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.TableLookup;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.ColumnChange;
import dev.migrate.operation.CreateConstraint;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameTable;
import dev.migrate.operation.SetTableComment;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of tables while operations are only written down: some databases want to
 * be told of a table what is not to change. What SQL does to tables cannot be followed:
 * those that it names are not known any more.
 */
public final class TrackedTables implements TableLookup {

    private static final Pattern CHANGES_ROWS_ONLY = Pattern.compile("\\s*(?:insert|update|delete|merge|select)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** What may change any table without naming it. */
    private static final Pattern CALLS_SOMETHING = Pattern.compile("\\s*(?:call|do|begin|declare|exec|execute)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Identifiers identifiers;

    private final TableLookup before;

    private final @Nullable Rehearsal rehearsal;

    private final Map<QualifiedName, Followed> changed = new HashMap<>();

    private final List<String> notFollowed = new ArrayList<>();

    /**
     * Tables as they are before the first operation.
     * @param identifiers tells names that mean the same
     * @param before finds them, if they can be known
     */
    public TrackedTables(Identifiers identifiers, TableLookup before) {
        this(identifiers, before, null);
    }

    TrackedTables(Identifiers identifiers, TableLookup before, @Nullable Rehearsal rehearsal) {
        this.identifiers = identifiers;
        this.before = before;
        this.rehearsal = rehearsal;
    }

    @Override
    public Optional<Table> find(QualifiedName name) {
        Followed followed = this.changed.get(this.identifiers.canonical(name));
        if (isLost(name, (followed != null) ? followed.since() : 0)) {
            return Optional.empty();
        }
        return (followed != null) ? Optional.ofNullable(followed.table()) : this.before.find(name);
    }

    private boolean isLost(QualifiedName name, int since) {
        String stored = this.identifiers.stored(name.name()).toLowerCase(Locale.ROOT);
        return this.notFollowed.subList(since, this.notFollowed.size())
            .stream()
            .anyMatch((sql) -> CALLS_SOMETHING.matcher(sql).matches() || sql.contains(stored));
    }

    @Override
    public boolean live() {
        return false;
    }

    @Override
    public <T> Optional<T> read(CatalogReader<T> reader) {
        return (this.rehearsal != null) ? this.rehearsal.read(reader) : Optional.empty();
    }

    /**
     * Notes a statement that an operation has become.
     * @param sql the statement, which was written down
     */
    void written(String sql) {
        if (this.rehearsal != null) {
            this.rehearsal.add(sql);
        }
    }

    /**
     * Notes what an operation does.
     * @param operation the operation, which was written down
     */
    public void apply(Operation operation) {
        if (operation instanceof ExecuteSql sql) {
            if (!CHANGES_ROWS_ONLY.matcher(sql.sql()).matches()) {
                this.notFollowed.add(sql.sql().toLowerCase(Locale.ROOT));
            }
        }
        else if (operation instanceof CreateTable create) {
            put(keyed(create.table()));
        }
        else if (operation instanceof DropTable drop) {
            put(drop.table(), null);
        }
        else if (operation instanceof RenameTable rename) {
            find(rename.table()).ifPresent((table) -> {
                put(rename.table(), null);
                put(table.withName(new QualifiedName(table.name().schema(), rename.newName())));
            });
        }
        else {
            operation.subject().flatMap(this::find).ifPresent((table) -> put(changed(table, operation)));
        }
    }

    private void put(Table table) {
        put(table.name(), table);
    }

    private void put(QualifiedName name, @Nullable Table table) {
        this.changed.put(this.identifiers.canonical(name), new Followed(table, this.notFollowed.size()));
    }

    private Table changed(Table table, Operation operation) {
        if (operation instanceof SetTableComment comment) {
            return table.withComment(comment.comment());
        }
        if (operation instanceof AddColumn add) {
            return table.withColumns(with(table.columns(), add.column()));
        }
        if (operation instanceof DropColumn drop) {
            return table.withColumns(without(table.columns(), named(Column::name, drop.column())));
        }
        if (operation instanceof RenameColumn rename) {
            return column(table, rename.column(), (column) -> column.withName(rename.newName()));
        }
        if (operation instanceof AlterColumn alter) {
            return column(table, alter.column(), (column) -> altered(column, alter.changes()));
        }
        if (operation instanceof CreateIndex create) {
            return table.withIndexes(with(table.indexes(), create.index()));
        }
        if (operation instanceof DropIndex drop) {
            return table.withIndexes(without(table.indexes(), named(Index::name, drop.name())));
        }
        if (operation instanceof CreateConstraint create) {
            return constrained(table, create.constraint());
        }
        return (operation instanceof DropConstraint drop) ? released(table, drop) : table;
    }

    private Table column(Table table, String name, UnaryOperator<Column> change) {
        Predicate<Column> meant = named(Column::name, name);
        return table.withColumns(
                table.columns().stream().map((column) -> meant.test(column) ? change.apply(column) : column).toList());
    }

    private static Column altered(Column column, List<ColumnChange> changes) {
        Column altered = column;
        for (ColumnChange change : changes) {
            altered = change.applyTo(altered);
        }
        return altered;
    }

    private Table constrained(Table table, Constraint constraint) {
        if (constraint instanceof PrimaryKey primaryKey) {
            return keyed(table.withPrimaryKey(primaryKey));
        }
        if (constraint instanceof UniqueConstraint unique) {
            return table.withUniqueConstraints(with(table.uniqueConstraints(), unique));
        }
        if (constraint instanceof ForeignKey foreignKey) {
            return table.withForeignKeys(with(table.foreignKeys(), foreignKey));
        }
        return (constraint instanceof CheckConstraint check)
                ? table.withCheckConstraints(with(table.checkConstraints(), check)) : table;
    }

    /**
     * The columns of a primary key are never null, whether or not it is said of them.
     */
    private Table keyed(Table table) {
        PrimaryKey key = table.primaryKey();
        if (key == null) {
            return table;
        }
        return table.withColumns(table.columns()
            .stream()
            .map((column) -> key.columns().stream().anyMatch((name) -> named(Column::name, name).test(column))
                    ? column.withNullable(false) : column)
            .toList());
    }

    private Table released(Table table, DropConstraint drop) {
        if (drop.kind() == Constraint.Kind.PRIMARY_KEY) {
            return table.withPrimaryKey(null);
        }
        Predicate<Constraint> dropped = named(Constraint::name, Objects.requireNonNull(drop.name()));
        return table.withUniqueConstraints(without(table.uniqueConstraints(), dropped))
            .withForeignKeys(without(table.foreignKeys(), dropped))
            .withCheckConstraints(without(table.checkConstraints(), dropped));
    }

    private <E> Predicate<E> named(Function<? super E, @Nullable String> nameOf, String name) {
        String wanted = this.identifiers.canonical(name);
        return (element) -> {
            String other = nameOf.apply(element);
            return other != null && this.identifiers.canonical(other).equals(wanted);
        };
    }

    private static <E> List<E> with(List<E> elements, E added) {
        return Stream.concat(elements.stream(), Stream.of(added)).toList();
    }

    private static <E> List<E> without(List<E> elements, Predicate<? super E> dropped) {
        return new ArrayList<>(elements).stream().filter(dropped.negate()).toList();
    }

    /**
     * What became of a table.
     *
     * @param table the table, or {@code null} if there is none any more
     * @param since how much SQL was not followed before that
     */
    private record Followed(@Nullable Table table, int since) {

    }

}
