package dev.migrate.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identity;
import dev.migrate.schema.Index;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import org.jspecify.annotations.Nullable;

/**
 * A small shop to compare with itself after a change, and words for making changes.
 */
final class Schemas {

    static final QualifiedName CUSTOMER = QualifiedName.of("customer");

    static final QualifiedName ORDER = QualifiedName.of("purchase");

    private Schemas() {
    }

    static Schema shop() {
        Table customer = Table
            .of(CUSTOMER,
                    List.of(column("id", Kind.BIGINT).withNullable(false).withIdentity(Identity.BY_DEFAULT),
                            column("email", Kind.VARCHAR, 320).withNullable(false),
                            column("name", Kind.VARCHAR, 100).withComment("as on the passport"),
                            column("status", Kind.VARCHAR, 20).withNullable(false).withDefaultSql("'NEW'"),
                            column("name_length", Kind.INTEGER).withGeneratedSql("char_length(name)"),
                            column("age", Kind.SMALLINT)),
                    new PrimaryKey("customer_pkey", List.of("id")))
            .withUniqueConstraints(List.of(new UniqueConstraint("uq_customer_email", List.of("email"))))
            .withCheckConstraints(List.of(new CheckConstraint("ck_customer_status", "status in ('NEW', 'OLD')")))
            .withIndexes(List.of(Index.on("ix_customer_name", List.of("name"))));
        Table order = Table
            .of(ORDER, List.of(column("id", Kind.BIGINT).withNullable(false),
                    column("customer_id", Kind.BIGINT).withNullable(false), column("total", Kind.NUMERIC, 10, 2)),
                    new PrimaryKey("purchase_pkey", List.of("id")))
            .withForeignKeys(List.of(foreignKey("fk_purchase_customer_id", "customer_id", CUSTOMER)))
            .withIndexes(List.of(Index.on("ix_purchase_customer_id", List.of("customer_id"))));
        return new Schema(List.of(customer, order), List.of(new Sequence(QualifiedName.of("purchase_seq"), 1, 50)));
    }

    static Column column(String name, Kind kind, Integer... arguments) {
        return Column.of(name, ColumnType.Standard.of(kind, arguments));
    }

    static ForeignKey foreignKey(@Nullable String name, String column, QualifiedName table) {
        return new ForeignKey(name, List.of(column), table, List.of("id"), ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION);
    }

    static UnaryOperator<Schema> table(QualifiedName name, UnaryOperator<Table> change) {
        return (schema) -> new Schema(schema.tables()
            .stream()
            .map((table) -> table.name().equals(name) ? change.apply(table) : table)
            .toList(), schema.sequences());
    }

    static UnaryOperator<Schema> customer(UnaryOperator<Table> change) {
        return table(CUSTOMER, change);
    }

    static UnaryOperator<Schema> customerColumn(String name, UnaryOperator<Column> change) {
        return customer((table) -> table.withColumns(table.columns()
            .stream()
            .map((column) -> column.name().equals(name) ? change.apply(column) : column)
            .toList()));
    }

    static UnaryOperator<Schema> order(UnaryOperator<Table> change) {
        return table(ORDER, change);
    }

    static UnaryOperator<Schema> sequences(Sequence... sequences) {
        return (schema) -> new Schema(schema.tables(), List.of(sequences));
    }

    static UnaryOperator<Schema> withTable(Table table) {
        return (schema) -> new Schema(plus(schema.tables(), table), schema.sequences());
    }

    static UnaryOperator<Schema> withoutTable(QualifiedName name) {
        return (schema) -> new Schema(schema.tables().stream().filter((table) -> !table.name().equals(name)).toList(),
                schema.sequences());
    }

    static Table withPrimaryKey(Table table, @Nullable PrimaryKey primaryKey) {
        return new Table(table.name(), table.columns(), primaryKey, table.uniqueConstraints(), table.foreignKeys(),
                table.checkConstraints(), table.indexes(), table.comment());
    }

    static Table withComment(Table table, @Nullable String comment) {
        return new Table(table.name(), table.columns(), table.primaryKey(), table.uniqueConstraints(),
                table.foreignKeys(), table.checkConstraints(), table.indexes(), comment);
    }

    static <T> List<T> plus(List<T> list, T element) {
        List<T> longer = new ArrayList<>(list);
        longer.add(element);
        return longer;
    }

}
