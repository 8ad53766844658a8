package dev.migrate.dialect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.Operations;
import dev.migrate.dialect.OperationExamples.Example;
import dev.migrate.operation.CreateConstraint;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;

/**
 * What a dialect makes of an example.
 *
 * @param statements the statements, those of before left aside
 * @param asksForTable whether the present definition of a table decides what is done
 * @param refusal why nothing is done, or {@code null}
 */
record RenderedExample(List<SqlStatement> statements, boolean asksForTable, String refusal) {

    static RenderedExample of(Example example, String dialect) {
        Ddl ddl = Dialects.named(dialect).ddl();
        List<QualifiedName> asked = new ArrayList<>();
        Map<QualifiedName, Table> tables = tables(example, dialect);
        TableLookup lookup = (name) -> {
            asked.add(name);
            return Optional.ofNullable(tables.get(name));
        };
        try {
            List<Operation> operations = Stream.of(example.before(), example.migration())
                .flatMap((migration) -> CollectedOperations.of(dialect, migration).stream())
                .toList();
            operations.forEach((operation) -> ddl.render(operation, lookup));
            asked.clear();
            List<SqlStatement> statements = CollectedOperations.of(dialect, example.migration())
                .stream()
                .flatMap((operation) -> ddl.render(operation, lookup).stream())
                .toList();
            boolean conditional = statements.stream()
                .anyMatch((statement) -> statement.sql().contains(" if exists ")
                        || statement.sql().contains(" if not exists "));
            return new RenderedExample(statements,
                    example.title().startsWith("Only") && !asked.isEmpty() && !conditional, null);
        }
        catch (UnsupportedFeatureException ex) {
            return new RenderedExample(List.of(), false, ex.getMessage());
        }
    }

    String sql() {
        return this.statements.stream()
            .map(SqlStatement::sql)
            .map((sql) -> sql.endsWith(";") ? sql + "\n" : sql + ";\n")
            .collect(Collectors.joining());
    }

    private static Map<QualifiedName, Table> tables(Example example, String dialect) {
        Map<QualifiedName, Table> tables = new LinkedHashMap<>();
        Consumer<Operations> before = OperationExamples.TABLES;
        for (Operation operation : CollectedOperations.of(dialect, before.andThen(example.before()))) {
            if (operation instanceof CreateTable create) {
                tables.put(create.table().name(), create.table());
            }
            if (operation instanceof CreateConstraint create) {
                tables.computeIfPresent(create.table(), (name, table) -> with(create.constraint(), table));
            }
            if (operation instanceof CreateIndex create) {
                tables.computeIfPresent(create.table(), (name, table) -> table.withIndexes(List.of(create.index())));
            }
        }
        return tables;
    }

    private static Table with(Constraint constraint, Table table) {
        if (constraint instanceof UniqueConstraint unique) {
            return table.withUniqueConstraints(List.of(unique));
        }
        return (constraint instanceof ForeignKey foreignKey) ? table.withForeignKeys(List.of(foreignKey)) : table;
    }

}
