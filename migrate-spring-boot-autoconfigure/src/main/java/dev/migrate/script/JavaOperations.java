package dev.migrate.script;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.ColumnChange;
import dev.migrate.operation.CreateConstraint;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.OperationVisitor;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameTable;
import dev.migrate.operation.SetTableComment;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.UniqueConstraint;

import org.jspecify.annotations.Nullable;

/**
 * Writes operations as calls of the methods of {@link dev.migrate.Operations}.
 */
final class JavaOperations implements OperationVisitor<List<JavaStatement>> {

    private final JavaTypes types;

    private final JavaConstraints constraints;

    private final JavaTables tables;

    JavaOperations(JavaImports imports) {
        this.types = new JavaTypes(imports);
        this.constraints = new JavaConstraints(imports);
        this.tables = new JavaTables(this.types, this.constraints);
    }

    @Override
    public List<JavaStatement> visit(CreateTable operation) {
        List<JavaStatement> statements = new ArrayList<>();
        statements.add(op("createTable", List.of(text(operation.table().name())),
                new JavaLambda("table", this.tables.body(operation.table()))));
        operation.table()
            .indexes()
            .forEach((index) -> statements.add(this.constraints.createIndex(operation.table().name(), index)));
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
        return op("commentOnTable", text(operation.table()), text(operation.comment()));
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
            return op("createUniqueConstraint", with(names, unique.columns()));
        }
        if (constraint instanceof CheckConstraint check) {
            return op("createCheckConstraint", with(names, List.of(check.condition())));
        }
        ForeignKey foreignKey = (ForeignKey) constraint;
        List<JavaCall> calls = new ArrayList<>(List.of(JavaCall.of("columns", foreignKey.columns())));
        calls.addAll(this.constraints.definition(foreignKey));
        return List.of(op("createForeignKey", names, JavaLambda.of("foreignKey", calls)));
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
            default -> op("dropCheckConstraint", text(name), table);
        };
    }

    @Override
    public List<JavaStatement> visit(CreateIndex operation) {
        return List.of(this.constraints.createIndex(operation.table(), operation.index()));
    }

    @Override
    public List<JavaStatement> visit(DropIndex operation) {
        return op("dropIndex", text(operation.name()), text(operation.table()));
    }

    @Override
    public List<JavaStatement> visit(CreateSequence operation) {
        Sequence sequence = operation.sequence();
        List<JavaCall> calls = new ArrayList<>();
        calls.add(JavaCall.of("startWith", number(sequence.start())));
        calls.add(JavaCall.of("incrementBy", number(sequence.increment())));
        return List.of(op("createSequence", List.of(text(sequence.name())), JavaLambda.of("sequence", calls)));
    }

    @Override
    public List<JavaStatement> visit(AlterSequence operation) {
        return op("alterSequence", text(operation.sequence()), number(operation.increment()));
    }

    @Override
    public List<JavaStatement> visit(DropSequence operation) {
        return op("dropSequence", text(operation.sequence()));
    }

    @Override
    public List<JavaStatement> visit(ExecuteSql operation) {
        String sql = operation.sql();
        return JavaText.isBlock(sql) ? List.of(JavaStatement.of("op.", new JavaCall("execute", List.of(), null, sql)))
                : op("execute", text(sql));
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

    private static String number(long number) {
        return ((int) number == number) ? String.valueOf(number) : number + "L";
    }

}
