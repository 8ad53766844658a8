package dev.migrate.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.SystemVersioning;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableOptions;

import org.jspecify.annotations.Nullable;

/**
 * Writes what is in a new table as calls of the methods of
 * {@link dev.migrate.TableDefinition}.
 */
final class JavaTables {

    private final JavaTypes types;

    private final JavaConstraints constraints;

    JavaTables(JavaTypes types, JavaConstraints constraints) {
        this.types = types;
        this.constraints = constraints;
    }

    List<JavaStatement> body(Table table) {
        List<JavaStatement> body = new ArrayList<>();
        table.columns().forEach((column) -> body.add(column(column, body)));
        PrimaryKey primaryKey = table.primaryKey();
        if (primaryKey != null) {
            body.add(JavaStatement.of("table.",
                    (primaryKey.name() == null) ? JavaCall.of("primaryKey", primaryKey.columns())
                            : named("namedPrimaryKey", primaryKey.name(), primaryKey.columns())));
        }
        table.uniqueConstraints()
            .forEach((unique) -> body
                .add(chain(named("unique", unique.name(), unique.columns()), JavaConstraints.options(unique))));
        table.foreignKeys().forEach((foreignKey) -> body.add(foreignKey(foreignKey)));
        table.checkConstraints()
            .forEach((check) -> body
                .add(JavaStatement.of("table.", named("check", check.name(), List.of(check.condition())))));
        table.exclusionConstraints()
            .forEach((exclusion) -> body
                .add(chain(named("exclude", exclusion.name(), List.of()), JavaConstraints.definition(exclusion))));
        TableOptions options = table.options();
        addOption(body, "engine", options.engine());
        addOption(body, "charset", options.charset());
        addOption(body, "collation", options.collation());
        addOption(body, "tablespace", options.tablespace());
        addOption(body, "partitionBy", options.partitionBy());
        if (options.systemVersioning() != null) {
            body.add(JavaStatement.of("table.", JavaCall.of("systemVersioning", columns(options.systemVersioning()))));
        }
        if (table.comment() != null) {
            body.add(JavaStatement.of("table.", JavaCall.of("comment", JavaText.literal(table.comment()))));
        }
        return body;
    }

    private static List<String> columns(SystemVersioning versioning) {
        return Stream.of(Optional.ofNullable(versioning.start()), Optional.ofNullable(versioning.end()))
            .flatMap(Optional::stream)
            .toList();
    }

    private JavaStatement column(Column column, List<JavaStatement> before) {
        String type = this.types.expression(column.type(), column.name(), before);
        List<JavaCall> calls = new ArrayList<>();
        calls.add(JavaCall.of("column", JavaText.literal(column.name()), type));
        calls.addAll(JavaColumns.definition(column));
        return new JavaStatement("table.", calls);
    }

    private JavaStatement foreignKey(ForeignKey foreignKey) {
        List<JavaCall> calls = new ArrayList<>();
        calls.add(named("foreignKey", foreignKey.name(), foreignKey.columns()));
        calls.addAll(this.constraints.definition(foreignKey));
        return new JavaStatement("table.", calls);
    }

    private static JavaStatement chain(JavaCall first, List<JavaCall> others) {
        List<JavaCall> calls = new ArrayList<>(List.of(first));
        calls.addAll(others);
        return new JavaStatement("table.", calls);
    }

    private static void addOption(List<JavaStatement> body, String method, @Nullable String value) {
        if (value != null) {
            body.add(JavaStatement.of("table.", JavaCall.of(method, JavaText.literal(value))));
        }
    }

    private static JavaCall named(String method, @Nullable String name, List<String> texts) {
        List<String> arguments = new ArrayList<>(List.of(JavaText.literal(name)));
        texts.forEach((text) -> arguments.add(JavaText.literal(text)));
        return new JavaCall(method, arguments, null);
    }

}
