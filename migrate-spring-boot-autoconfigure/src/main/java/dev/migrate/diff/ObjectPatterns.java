package dev.migrate.diff;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.CreateConstraint;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameConstraint;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.ValidateConstraint;
import dev.migrate.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * What is compared, as far as names tell. Schemas, tables and sequences are left out
 * before they are compared; columns, constraints and indexes of tables that there are on
 * both sides afterwards, so that what is on a left-out column is still found.
 *
 * @param schemas the schemas
 * @param tables the tables and sequences
 * @param columns the columns
 * @param constraints the constraints of all kinds
 * @param indexes the indexes
 */
public record ObjectPatterns(NamePatterns schemas, NamePatterns tables, NamePatterns columns, NamePatterns constraints,
        NamePatterns indexes) implements Predicate<Operation> {

    /**
     * Everything.
     */
    public static final ObjectPatterns ALL = new ObjectPatterns(NamePatterns.ALL, NamePatterns.ALL, NamePatterns.ALL,
            NamePatterns.ALL, NamePatterns.ALL);

    /**
     * Everything in some schemas.
     * @param schemas their names, in which {@code *} stands for any characters; empty for
     * all
     * @return the patterns
     */
    public static ObjectPatterns ofSchemas(List<String> schemas) {
        return new ObjectPatterns(new NamePatterns(schemas, List.of()), NamePatterns.ALL, NamePatterns.ALL,
                NamePatterns.ALL, NamePatterns.ALL);
    }

    /**
     * Whether a table or sequence is compared.
     * @param name its name
     * @param defaultSchema the name of the schema that it is in if its name does not
     * tell, or {@code null} if the database has no schemas
     * @return whether it is
     */
    public boolean include(QualifiedName name, @Nullable String defaultSchema) {
        String schema = Objects.requireNonNullElse(name.schema(), Objects.requireNonNullElse(defaultSchema, ""));
        return this.schemas.include(schema) && this.tables.include(schema + "." + name.name());
    }

    @Override
    public boolean test(Operation operation) {
        if (operation instanceof AddColumn add) {
            return include(this.columns, add.table(), add.column().name());
        }
        if (operation instanceof AlterColumn alter) {
            return include(this.columns, alter.table(), alter.column());
        }
        if (operation instanceof DropColumn drop) {
            return include(this.columns, drop.table(), drop.column());
        }
        if (operation instanceof CreateConstraint create) {
            return include(this.constraints, create.table(), create.constraint().name());
        }
        if (operation instanceof DropConstraint drop) {
            return include(this.constraints, drop.table(), drop.name());
        }
        if (operation instanceof RenameConstraint rename) {
            return include(this.constraints, rename.table(), rename.name());
        }
        if (operation instanceof ValidateConstraint validate) {
            return include(this.constraints, validate.table(), validate.name());
        }
        if (operation instanceof CreateIndex create) {
            return include(this.indexes, create.table(), create.index().name());
        }
        if (operation instanceof DropIndex drop) {
            return include(this.indexes, drop.table(), drop.name());
        }
        return !(operation instanceof RenameIndex rename) || include(this.indexes, rename.table(), rename.name());
    }

    private static boolean include(NamePatterns patterns, @Nullable QualifiedName table, @Nullable String name) {
        return name == null || patterns.include((table != null) ? table + "." + name : name);
    }

}
