package dev.migrate.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.migrate.dialect.Identifiers;
import dev.migrate.operation.AddEnumValue;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.Operation;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType.Standard;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;

/**
 * Compares enumerations that have a name of their own by their values. In which order
 * these are makes no difference, as little as in the definition of a column.
 */
final class EnumTypeComparison {

    private static final ColumnType TEXT = Standard.of(ColumnType.Kind.VARCHAR, ColumnType.Enumeration.DEFAULT_LENGTH);

    private final Identifiers identifiers;

    private final Predicate<QualifiedName> ignored;

    private final Changes changes;

    EnumTypeComparison(Identifiers identifiers, Predicate<QualifiedName> ignored, Changes changes) {
        this.identifiers = identifiers;
        this.ignored = ignored;
        this.changes = changes;
    }

    /**
     * Finds what has to be done to the types.
     * @param actual the schema as it is
     * @param wanted the schema as it shall be
     * @param tables the tables that are compared, as they are; as texts come those
     * columns out that are texts once what was found is done
     * @return what creates the types that the database does not have as they are wanted
     */
    List<Operation> compare(Schema actual, Schema wanted, Map<QualifiedName, Table> tables) {
        Map<QualifiedName, EnumType> existing = types(actual);
        Map<QualifiedName, EnumType> types = types(wanted);
        List<Operation> unsettled = new ArrayList<>();
        types.forEach((name, type) -> {
            EnumType counterpart = existing.get(name);
            if (counterpart == null) {
                this.changes.add(Phase.CREATE_TYPES, new CreateEnumType(name, type.values(), type.casts()));
                unsettled.add(new CreateEnumType(name, type.values()));
            }
            else if (!type.values().containsAll(counterpart.values()) || areSaid(added(counterpart, type), wanted)) {
                createAnew(counterpart, type, tables);
                unsettled.add(new CreateEnumType(name, type.values()));
            }
            else if (!added(counterpart, type).isEmpty()) {
                add(counterpart, type);
                unsettled.add(new CreateEnumType(name, type.values()));
            }
        });
        existing.forEach((name, type) -> {
            if (!types.containsKey(name) && !isUsed(type, actual, wanted)) {
                this.changes.add(Phase.DROP_TYPES, new DropEnumType(name, type.values(), type.casts()));
            }
        });
        return unsettled;
    }

    private static List<String> added(EnumType actual, EnumType wanted) {
        return wanted.values().stream().filter((value) -> !actual.values().contains(value)).toList();
    }

    /**
     * Whether values are part of an expression: PostgreSQL does not let a transaction use
     * what it has added to a type.
     */
    private static boolean areSaid(List<String> values, Schema wanted) {
        return wanted.tables()
            .stream()
            .flatMap((table) -> Stream.concat(
                    table.columns().stream().flatMap((column) -> Stream.of(column.defaultSql(), column.generatedSql())),
                    table.checkConstraints().stream().map(CheckConstraint::condition)))
            .filter(Objects::nonNull)
            .anyMatch((sql) -> values.stream().anyMatch((value) -> sql.contains("'" + value.replace("'", "''") + "'")));
    }

    /**
     * Each new value goes behind the one that it is wanted behind, which is there by
     * then.
     */
    private void add(EnumType actual, EnumType wanted) {
        String first = actual.values().isEmpty() ? null : actual.values().get(0);
        String previous = null;
        for (String value : wanted.values()) {
            if (!actual.values().contains(value)) {
                this.changes.add(Phase.CREATE_TYPES,
                        new AddEnumValue(wanted.name(), value, (previous == null) ? first : null, previous));
            }
            previous = value;
        }
    }

    /**
     * No database takes a value away while rows may have it: the columns become texts
     * meanwhile, and those that hold the value cannot become the new type.
     */
    private void createAnew(EnumType actual, EnumType wanted, Map<QualifiedName, Table> tables) {
        ConvertedColumns columns = new ConvertedColumns(this.changes);
        tables.replaceAll((name, table) -> columns.convert(table, (type) -> meanwhile(type, actual)));
        this.changes.add(Phase.CREATE_TYPES, new DropEnumType(actual.name(), actual.values(), actual.casts()));
        this.changes.add(Phase.CREATE_TYPES, new CreateEnumType(wanted.name(), wanted.values(), wanted.casts()));
    }

    private ColumnType meanwhile(ColumnType columnType, EnumType type) {
        if (columnType instanceof ColumnType.Array array && isOf(array.element(), type)) {
            return new ColumnType.Array(TEXT);
        }
        return isOf(columnType, type) ? TEXT : columnType;
    }

    private boolean isOf(ColumnType columnType, EnumType type) {
        return ConvertedColumns.isOf(columnType, type.name(), this.identifiers);
    }

    /**
     * Whether a column has the type that stays: one of another tool's table, or one whose
     * type an entity spells out, in words that Hibernate does not create.
     */
    private boolean isUsed(EnumType type, Schema actual, Schema wanted) {
        return wanted.tables().stream().anyMatch((table) -> mentions(table, type)) || actual.tables()
            .stream()
            .filter((table) -> this.ignored.test(this.identifiers.canonical(table.name())))
            .anyMatch((table) -> mentions(table, type));
    }

    private boolean mentions(Table table, EnumType type) {
        String name = this.identifiers.stored(type.name().name()).toLowerCase();
        return table.columns()
            .stream()
            .map(Column::type)
            .map((columnType) -> (columnType instanceof ColumnType.Array array) ? array.element() : columnType)
            .filter(ColumnType.Native.class::isInstance)
            .anyMatch((columnType) -> columnType.toString().toLowerCase().contains(name));
    }

    private Map<QualifiedName, EnumType> types(Schema schema) {
        Map<QualifiedName, EnumType> types = new TreeMap<>();
        for (EnumType type : schema.enumTypes()) {
            QualifiedName name = this.identifiers.canonical(type.name());
            if (!this.ignored.test(name)) {
                types.put(name, new EnumType(name, type.values(), type.casts()));
            }
        }
        return types;
    }

}
