package dev.migrate.script;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddEnumValue;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.Backfill;
import dev.migrate.operation.BulkInsert;
import dev.migrate.operation.ColumnChange;
import dev.migrate.operation.Conditional;
import dev.migrate.operation.Conditional.Existence;
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
import dev.migrate.schema.Constraint;
import dev.migrate.schema.ExclusionConstraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.SequenceOptions;
import dev.migrate.schema.UniqueConstraint;

import org.jspecify.annotations.Nullable;

/**
 * Writes operations as calls of the methods of {@link dev.migrate.Operations}.
 */
final class JavaOperations implements OperationVisitor<List<JavaStatement>> {

    private final JavaTypes types;

    private final JavaConstraints constraints;

    private final JavaTables tables;

    private final JavaValues values;

    JavaOperations(JavaImports imports) {
        this.types = new JavaTypes(imports);
        this.constraints = new JavaConstraints(imports);
        this.tables = new JavaTables(this.types, this.constraints);
        this.values = new JavaValues(imports);
    }

    @Override
    public List<JavaStatement> visit(CreateTable operation) {
        List<JavaStatement> statements = new ArrayList<>();
        statements.add(op("createTable", List.of(text(operation.table().name())),
                new JavaLambda("table", this.tables.body(operation.table()))));
        operation.table()
            .indexes()
            .forEach((index) -> statements.add(this.constraints.createIndex(operation.table().name(), index, false)));
        return statements;
    }

    @Override
    public List<JavaStatement> visit(DropTable operation) {
        return op("dropTable", text(operation.table()));
    }

    @Override
    public List<JavaStatement> visit(RenameTable operation) {
        return op("renameTable", text(operation.table()), text(operation.newName()));
    }

    @Override
    public List<JavaStatement> visit(SetTableComment operation) {
        return (operation.comment() == null) ? op("dropTableComment", text(operation.table()))
                : op("commentOnTable", text(operation.table()), text(operation.comment()));
    }

    @Override
    public List<JavaStatement> visit(AddColumn operation) {
        List<JavaStatement> statements = new ArrayList<>();
        String name = operation.column().name();
        String type = this.types.expression(operation.column().type(), name, statements);
        List<String> arguments = List.of(text(operation.table()), text(name), type);
        List<JavaCall> definition = JavaColumns.definition(operation.column());
        statements.add(op("addColumn", arguments, definition.isEmpty() ? null : JavaLambda.of("column", definition)));
        return statements;
    }

    @Override
    public List<JavaStatement> visit(AlterColumn operation) {
        List<JavaStatement> statements = new ArrayList<>();
        List<JavaCall> calls = new ArrayList<>();
        for (ColumnChange change : operation.changes()) {
            if (change instanceof ColumnChange.SetType type) {
                calls.add(JavaCall.of("type", this.types.expression(type.type(), operation.column(), statements)));
            }
            else {
                calls.add(JavaColumns.alteration(change));
            }
        }
        statements.add(op("alterColumn", List.of(text(operation.table()), text(operation.column())),
                JavaLambda.of("column", calls)));
        return statements;
    }

    @Override
    public List<JavaStatement> visit(RenameColumn operation) {
        return op("renameColumn", text(operation.table()), text(operation.column()), text(operation.newName()));
    }

    @Override
    public List<JavaStatement> visit(DropColumn operation) {
        return op("dropColumn", text(operation.table()), text(operation.column()));
    }

    @Override
    public List<JavaStatement> visit(CreateConstraint operation) {
        Constraint constraint = operation.constraint();
        List<String> names = List.of(text(constraint.name()), text(operation.table()));
        if (constraint instanceof PrimaryKey primaryKey) {
            return op("createPrimaryKey", with(names, primaryKey.columns()));
        }
        if (constraint instanceof UniqueConstraint unique) {
            List<JavaCall> options = JavaConstraints.options(unique);
            if (options.isEmpty()) {
                return op("createUniqueConstraint", with(names, unique.columns()));
            }
            return List.of(op("createUniqueConstraint", names,
                    JavaLambda.of("unique", before(JavaCall.of("columns", unique.columns()), options))));
        }
        if (constraint instanceof CheckConstraint check) {
            return op(operation.notValid() ? "createNotValidCheckConstraint" : "createCheckConstraint",
                    with(names, List.of(check.condition())));
        }
        if (constraint instanceof ExclusionConstraint exclusion) {
            return List.of(op("createExclusionConstraint", names,
                    JavaLambda.of("exclusion", JavaConstraints.definition(exclusion))));
        }
        ForeignKey foreignKey = (ForeignKey) constraint;
        List<JavaCall> calls = new ArrayList<>(List.of(JavaCall.of("columns", foreignKey.columns())));
        calls.addAll(this.constraints.definition(foreignKey));
        if (operation.notValid()) {
            calls.add(JavaCall.of("notValid"));
        }
        return List.of(op("createForeignKey", names, JavaLambda.of("foreignKey", calls)));
    }

    private static List<JavaCall> before(JavaCall first, List<JavaCall> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    @Override
    public List<JavaStatement> visit(DropConstraint operation) {
        String name = operation.name();
        String table = text(operation.table());
        if (operation.kind() == Constraint.Kind.PRIMARY_KEY) {
            return (name == null) ? op("dropPrimaryKey", table) : op("dropPrimaryKey", text(name), table);
        }
        if (name == null) {
            throw new IllegalArgumentException(
                    "A constraint of table %s has no name, without which it cannot be dropped by a script"
                        .formatted(operation.table()));
        }
        return switch (operation.kind()) {
            case UNIQUE -> op("dropUniqueConstraint", text(name), table);
            case FOREIGN_KEY -> op("dropForeignKey", text(name), table);
            case EXCLUSION -> op("dropExclusionConstraint", text(name), table);
            default -> op("dropCheckConstraint", text(name), table);
        };
    }

    @Override
    public List<JavaStatement> visit(CreateIndex operation) {
        return List.of(this.constraints.createIndex(operation.table(), operation.index(), operation.concurrently()));
    }

    @Override
    public List<JavaStatement> visit(DropIndex operation) {
        return op(operation.concurrently() ? "dropIndexConcurrently" : "dropIndex", text(operation.name()),
                text(operation.table()));
    }

    @Override
    public List<JavaStatement> visit(CreateSequence operation) {
        Sequence sequence = operation.sequence();
        SequenceOptions options = sequence.allOptions();
        if (sequence.start() == 1) {
            options = options.withStart(null);
        }
        if (sequence.increment() == 1) {
            options = options.withIncrement(null);
        }
        List<JavaCall> calls = JavaColumns.counting(options);
        return calls.isEmpty() ? op("createSequence", text(sequence.name()))
                : List.of(op("createSequence", List.of(text(sequence.name())), JavaLambda.of("sequence", calls)));
    }

    @Override
    public List<JavaStatement> visit(AlterSequence operation) {
        Long increment = operation.options().increment();
        if (increment != null && operation.options().withIncrement(null).equals(SequenceOptions.NONE)) {
            return op("alterSequence", text(operation.sequence()), JavaColumns.number(increment));
        }
        return List.of(op("alterSequence", List.of(text(operation.sequence())),
                JavaLambda.of("sequence", JavaColumns.counting(operation.options()))));
    }

    @Override
    public List<JavaStatement> visit(RestartSequence operation) {
        return (operation.value() == null) ? op("restartSequence", text(operation.sequence()))
                : op("restartSequence", text(operation.sequence()), JavaColumns.number(operation.value()));
    }

    @Override
    public List<JavaStatement> visit(RenameSequence operation) {
        return op("renameSequence", text(operation.sequence()), text(operation.newName()));
    }

    @Override
    public List<JavaStatement> visit(DropSequence operation) {
        return op("dropSequence", text(operation.sequence()));
    }

    @Override
    public List<JavaStatement> visit(ExecuteSql operation) {
        String sql = operation.sql();
        if (!operation.parameters().isEmpty()) {
            return op("execute", before(text(sql), operation.parameters().stream().map(this.values::of).toList()));
        }
        return JavaText.isBlock(sql) ? List.of(JavaStatement.of("op.", new JavaCall("execute", List.of(), null, sql)))
                : op("execute", text(sql));
    }

    private static List<String> before(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    @Override
    public List<JavaStatement> visit(RenameIndex operation) {
        return op("renameIndex", text(operation.table()), text(operation.name()), text(operation.newName()));
    }

    @Override
    public List<JavaStatement> visit(RenameConstraint operation) {
        return op("renameConstraint", text(operation.table()), text(operation.name()), text(operation.newName()));
    }

    @Override
    public List<JavaStatement> visit(ValidateConstraint operation) {
        return op("validateConstraint", text(operation.name()), text(operation.table()));
    }

    @Override
    public List<JavaStatement> visit(CreateSchema operation) {
        return op("createSchema", text(operation.schema()));
    }

    @Override
    public List<JavaStatement> visit(DropSchema operation) {
        return op("dropSchema", text(operation.schema()));
    }

    @Override
    public List<JavaStatement> visit(CreateEnumType operation) {
        return op(operation.casts() ? "createEnumTypeWithCasts" : "createEnumType",
                with(List.of(text(operation.type())), operation.values()));
    }

    @Override
    public List<JavaStatement> visit(AddEnumValue operation) {
        String type = text(operation.type());
        String value = text(operation.value());
        if (operation.before() != null) {
            return op("addEnumValueBefore", type, value, text(operation.before()));
        }
        return (operation.after() != null) ? op("addEnumValueAfter", type, value, text(operation.after()))
                : op("addEnumValue", type, value);
    }

    @Override
    public List<JavaStatement> visit(RenameEnumValue operation) {
        return op("renameEnumValue", text(operation.type()), text(operation.value()), text(operation.newValue()));
    }

    @Override
    public List<JavaStatement> visit(DropEnumType operation) {
        return op(operation.casts() ? "dropEnumTypeWithCasts" : "dropEnumType", text(operation.type()));
    }

    @Override
    public List<JavaStatement> visit(ReplaceObject operation) {
        String object = this.values.of(operation.object());
        return (operation.previous() != null) ? op("replace", object, this.values.of(operation.previous()))
                : op("replace", object);
    }

    @Override
    public List<JavaStatement> visit(DropObject operation) {
        return op("drop", this.values.of(operation.object()));
    }

    @Override
    public List<JavaStatement> visit(BulkInsert operation) {
        List<JavaCall> calls = new ArrayList<>(List.of(JavaCall.of("columns", operation.columns())));
        operation.rows()
            .forEach((row) -> calls.add(new JavaCall("row", row.stream().map(this.values::of).toList(), null)));
        return List.of(op("bulkInsert", List.of(text(operation.table())), JavaLambda.of("rows", calls)));
    }

    @Override
    public List<JavaStatement> visit(Backfill operation) {
        List<String> arguments = new ArrayList<>(
                List.of(text(operation.table()), text(operation.assignments()), text(operation.condition())));
        if (operation.batchSize() != Backfill.DEFAULT_BATCH_SIZE) {
            arguments.add(JavaColumns.number(operation.batchSize()));
        }
        return op("backfill", arguments);
    }

    @Override
    public List<JavaStatement> visit(Conditional operation) {
        String condition = (operation.existence() == Existence.PRESENT) ? "op.ifExists()." : "op.ifNotExists().";
        return operation.operation()
            .accept(this)
            .stream()
            .map((statement) -> statement.start().equals("op.") ? new JavaStatement(condition, statement.calls())
                    : statement)
            .toList();
    }

    @Override
    public List<JavaStatement> visit(CustomOperation operation) {
        throw new IllegalArgumentException("It is not known how to write %s in Java".formatted(operation));
    }

    private static JavaStatement op(String method, List<String> arguments, @Nullable JavaLambda lambda) {
        return JavaStatement.of("op.", new JavaCall(method, arguments, lambda));
    }

    private static List<JavaStatement> op(String method, List<String> arguments) {
        return List.of(op(method, arguments, null));
    }

    private static List<JavaStatement> op(String method, String... arguments) {
        return op(method, List.of(arguments));
    }

    private static List<String> with(List<String> names, List<String> texts) {
        return Stream.concat(names.stream(), texts.stream().map(JavaText::literal)).toList();
    }

    private static String text(QualifiedName name) {
        return JavaText.literal(name.toString());
    }

    private static String text(@Nullable String text) {
        return JavaText.literal(text);
    }

}
