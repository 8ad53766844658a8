package dev.migrate.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddEnumValue;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.Backfill;
import dev.migrate.operation.BulkInsert;
import dev.migrate.operation.ColumnChange;
import dev.migrate.operation.Conditional;
import dev.migrate.operation.CreateConstraint;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateSchema;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.CustomOperation;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropObject;
import dev.migrate.operation.DropSchema;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.OperationVisitor;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameConstraint;
import dev.migrate.operation.RenameEnumValue;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameTable;
import dev.migrate.operation.ReplaceObject;
import dev.migrate.operation.RestartSequence;
import dev.migrate.operation.SetTableComment;
import dev.migrate.operation.ValidateConstraint;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.ExclusionConstraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identity;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexOptions;
import dev.migrate.schema.Match;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.SequenceOptions;
import dev.migrate.schema.Timing;
import dev.migrate.schema.UniqueConstraint;

import org.jspecify.annotations.Nullable;

/**
 * Says in a line for people what an operation does, in the past, since it describes a
 * difference that was found: {@code added column account.email}, or
 * {@code account.email: varchar(100) → varchar(320)}.
 */
public final class DifferenceDescription implements OperationVisitor<String> {

    @Override
    public String visit(CreateTable operation) {
        return "added table " + operation.table().name();
    }

    @Override
    public String visit(DropTable operation) {
        return "removed table " + operation.table();
    }

    @Override
    public String visit(RenameTable operation) {
        return "renamed table %s to %s".formatted(operation.table(), operation.newName());
    }

    @Override
    public String visit(SetTableComment operation) {
        return "%s: comment %s → %s".formatted(operation.table(), text(operation.existing()),
                text(operation.comment()));
    }

    @Override
    public String visit(AddColumn operation) {
        return "added column %s.%s".formatted(operation.table(), operation.column().name());
    }

    @Override
    public String visit(AlterColumn operation) {
        return operation.changes()
            .stream()
            .map((change) -> describe(change, operation.existing()))
            .collect(Collectors.joining(", ", "%s.%s: ".formatted(operation.table(), operation.column()), ""));
    }

    private static String describe(ColumnChange change, @Nullable Column existing) {
        if (change instanceof ColumnChange.SetType type) {
            return ((existing != null) ? existing.type() + " → " : "type → ") + type.type();
        }
        if (change instanceof ColumnChange.SetNullable nullable) {
            return nullable.nullable() ? "not null → nullable" : "nullable → not null";
        }
        if (change instanceof ColumnChange.SetDefault defaultSql) {
            return "default "
                    + transition((existing != null) ? orNone(existing.defaultSql()) : null, orNone(defaultSql.sql()));
        }
        if (change instanceof ColumnChange.SetIdentity identity) {
            return "identity " + transition((existing != null) ? identity(existing.identity()) : null,
                    identity(identity.identity()));
        }
        ColumnChange.SetComment comment = (ColumnChange.SetComment) change;
        return "comment " + transition((existing != null) ? text(existing.comment()) : null, text(comment.comment()));
    }

    private static String transition(@Nullable String before, String after) {
        return ((before != null) ? before + " → " : "→ ") + after;
    }

    private static String orNone(@Nullable String sql) {
        return (sql != null) ? sql : "none";
    }

    private static String identity(@Nullable Identity identity) {
        return (identity == null) ? "none" : identity.always() ? "always" : "by default";
    }

    private static String text(@Nullable String text) {
        return (text != null) ? "'" + text + "'" : "none";
    }

    @Override
    public String visit(RenameColumn operation) {
        return "renamed column %s.%s to %s".formatted(operation.table(), operation.column(), operation.newName());
    }

    @Override
    public String visit(DropColumn operation) {
        return "removed column %s.%s".formatted(operation.table(), operation.column());
    }

    @Override
    public String visit(CreateConstraint operation) {
        return "added " + describe(operation.table(), operation.constraint());
    }

    @Override
    public String visit(DropConstraint operation) {
        if (operation.dropped() != null) {
            return "removed " + describe(operation.table(), operation.dropped());
        }
        return "removed %s%s on %s".formatted(kind(operation.kind()), name(operation.name()), operation.table());
    }

    private static String describe(QualifiedName table, Constraint constraint) {
        String what = kind(constraint.kind()) + name(constraint.name()) + " on " + table;
        if (constraint instanceof PrimaryKey primaryKey) {
            return what + columns(primaryKey.columns()) + timing(primaryKey.timing());
        }
        if (constraint instanceof UniqueConstraint unique) {
            return what + columns(unique.columns()) + (unique.nullsNotDistinct() ? " nulls not distinct" : "")
                    + timing(unique.timing());
        }
        if (constraint instanceof ForeignKey foreignKey) {
            return what + columns(foreignKey.columns()) + " to " + foreignKey.referencedTable()
                    + columns(foreignKey.referencedColumns())
                    + ((foreignKey.match() != Match.SIMPLE) ? " match " + foreignKey.match().sql() : "")
                    + actions(foreignKey) + timing(foreignKey.timing());
        }
        if (constraint instanceof ExclusionConstraint exclusion) {
            return what + columns(exclusion.elements().stream().map(ExclusionConstraint.Element::toString).toList());
        }
        return what + ": " + ((CheckConstraint) constraint).condition();
    }

    private static String timing(Timing timing) {
        return (timing != Timing.NOT_DEFERRABLE) ? " " + timing.sql() : "";
    }

    private static String actions(ForeignKey foreignKey) {
        List<String> actions = new ArrayList<>();
        if (foreignKey.onDelete() != ReferentialAction.NO_ACTION) {
            actions.add(" on delete " + foreignKey.onDelete().sql());
        }
        if (foreignKey.onUpdate() != ReferentialAction.NO_ACTION) {
            actions.add(" on update " + foreignKey.onUpdate().sql());
        }
        return String.join("", actions);
    }

    private static String kind(Constraint.Kind kind) {
        return switch (kind) {
            case PRIMARY_KEY -> "primary key";
            case UNIQUE -> "unique constraint";
            case FOREIGN_KEY -> "foreign key";
            case CHECK -> "check constraint";
            case EXCLUSION -> "exclusion constraint";
        };
    }

    private static String name(@Nullable String name) {
        return (name != null) ? " " + name : "";
    }

    private static String columns(List<String> columns) {
        return columns.stream().collect(Collectors.joining(", ", "(", ")"));
    }

    @Override
    public String visit(CreateIndex operation) {
        return "added " + describe(operation.table(), operation.index());
    }

    @Override
    public String visit(DropIndex operation) {
        if (operation.dropped() != null) {
            return "removed " + describe(operation.table(), operation.dropped());
        }
        return "removed index %s on %s".formatted(operation.name(), operation.table());
    }

    private static String describe(QualifiedName table, Index index) {
        IndexOptions options = index.options();
        return (options.invalid() ? "invalid " : "") + (index.unique() ? "unique index" : "index") + name(index.name())
                + " on " + table + ((options.method() != null) ? " using " + options.method() + " " : "")
                + columns(index.parts().stream().map(Index.Part::toString).toList())
                + (options.include().isEmpty() ? "" : " include " + columns(options.include()))
                + (options.nullsNotDistinct() ? " nulls not distinct" : "")
                + ((options.where() != null) ? " where " + options.where() : "")
                + (options.invisible() ? " invisible" : "");
    }

    @Override
    public String visit(CreateSequence operation) {
        return "added sequence " + operation.sequence().name();
    }

    @Override
    public String visit(AlterSequence operation) {
        SequenceOptions options = operation.options();
        SequenceOptions existing = operation.existing();
        List<String> changes = new ArrayList<>();
        describe("start", SequenceOptions::start, options, existing, changes);
        describe("increment", SequenceOptions::increment, options, existing, changes);
        describe("minimum", SequenceOptions::minimum, options, existing, changes);
        describe("maximum", SequenceOptions::maximum, options, existing, changes);
        describe("cache", SequenceOptions::cache, options, existing, changes);
        describe("cycle", SequenceOptions::cycle, options, existing, changes);
        return "sequence %s: %s".formatted(operation.sequence(), String.join(", ", changes));
    }

    private static void describe(String name, Function<SequenceOptions, @Nullable Object> option,
            SequenceOptions options, @Nullable SequenceOptions existing, List<String> changes) {
        Object after = option.apply(options);
        if (after != null) {
            Object before = (existing != null) ? option.apply(existing) : null;
            changes.add(name + " " + transition((before != null) ? before.toString() : null, after.toString()));
        }
    }

    @Override
    public String visit(RestartSequence operation) {
        return "restarted sequence %s%s".formatted(operation.sequence(),
                (operation.value() != null) ? " with " + operation.value() : "");
    }

    @Override
    public String visit(RenameSequence operation) {
        return "renamed sequence %s to %s".formatted(operation.sequence(), operation.newName());
    }

    @Override
    public String visit(DropSequence operation) {
        return "removed sequence " + operation.sequence();
    }

    @Override
    public String visit(ExecuteSql operation) {
        return "SQL statement: " + operation.sql().lines().findFirst().orElse("");
    }

    @Override
    public String visit(RenameIndex operation) {
        return "renamed index %s on %s to %s".formatted(operation.name(), operation.table(), operation.newName());
    }

    @Override
    public String visit(RenameConstraint operation) {
        return "renamed constraint %s on %s to %s".formatted(operation.name(), operation.table(), operation.newName());
    }

    @Override
    public String visit(ValidateConstraint operation) {
        return "validated constraint %s on %s".formatted(operation.name(), operation.table());
    }

    @Override
    public String visit(CreateSchema operation) {
        return "added schema " + operation.schema();
    }

    @Override
    public String visit(DropSchema operation) {
        return "removed schema " + operation.schema();
    }

    @Override
    public String visit(CreateEnumType operation) {
        return "added type %s%s".formatted(operation.type(), columns(operation.values()));
    }

    @Override
    public String visit(AddEnumValue operation) {
        return "added value %s to type %s".formatted(text(operation.value()), operation.type());
    }

    @Override
    public String visit(RenameEnumValue operation) {
        return "renamed value %s of type %s to %s".formatted(text(operation.value()), operation.type(),
                text(operation.newValue()));
    }

    @Override
    public String visit(DropEnumType operation) {
        return "removed type " + operation.type();
    }

    @Override
    public String visit(ReplaceObject operation) {
        return "%s %s %s".formatted((operation.previous() != null) ? "changed" : "added",
                operation.object().kind().sql(), operation.object().name());
    }

    @Override
    public String visit(DropObject operation) {
        return "removed %s %s".formatted(operation.object().kind().sql(), operation.object().name());
    }

    @Override
    public String visit(BulkInsert operation) {
        return "inserted %d row(s) into %s".formatted(operation.rows().size(), operation.table());
    }

    @Override
    public String visit(Backfill operation) {
        return "filled in %s: %s".formatted(operation.table(), operation.assignments());
    }

    @Override
    public String visit(Conditional operation) {
        return "%s (%s)".formatted(operation.operation().accept(this), operation.existence().sql());
    }

    @Override
    public String visit(CustomOperation operation) {
        return operation.toString();
    }

}
