package dev.migrate.script;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;

import org.jspecify.annotations.Nullable;

/**
 * Writes what foreign keys refer to and what indexes are on.
 */
final class JavaConstraints {

    private final JavaImports imports;

    JavaConstraints(JavaImports imports) {
        this.imports = imports;
    }

    List<JavaCall> definition(ForeignKey foreignKey) {
        List<JavaCall> calls = new ArrayList<>();
        List<String> references = new ArrayList<>(List.of(foreignKey.referencedTable().toString()));
        references.addAll(foreignKey.referencedColumns());
        calls.add(JavaCall.of("references", references));
        addAction(calls, "onDelete", foreignKey.onDelete());
        addAction(calls, "onUpdate", foreignKey.onUpdate());
        return calls;
    }

    private void addAction(List<JavaCall> calls, String method, ReferentialAction action) {
        if (action != ReferentialAction.NO_ACTION) {
            this.imports.add(ReferentialAction.class);
            calls.add(JavaCall.of(method, "ReferentialAction." + action.name()));
        }
    }

    JavaStatement createIndex(QualifiedName table, Index index) {
        if (index.name() == null) {
            throw new IllegalArgumentException(
                    "An index on table %s has no name, without which it cannot be created by a script"
                        .formatted(table));
        }
        List<String> names = List.of(index.name(), table.toString());
        List<Index.Part> parts = index.parts();
        if (!index.unique() && parts.stream().noneMatch((part) -> part.expression() || part.descending())) {
            List<String> texts = new ArrayList<>(names);
            parts.forEach((part) -> texts.add(part.text()));
            return JavaStatement.of("op.", JavaCall.of("createIndex", texts));
        }
        List<JavaCall> calls = parts(parts);
        if (index.unique()) {
            calls.add(JavaCall.of("unique"));
        }
        return JavaStatement.of("op.", new JavaCall("createIndex", names.stream().map(JavaText::literal).toList(),
                JavaLambda.of("index", calls)));
    }

    private static List<JavaCall> parts(List<Index.Part> parts) {
        List<JavaCall> calls = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        for (Index.Part part : parts) {
            String method = method(part);
            if (method == null) {
                columns.add(part.text());
            }
            else {
                addColumns(calls, columns);
                calls.add(JavaCall.of(method, JavaText.literal(part.text())));
            }
        }
        addColumns(calls, columns);
        return calls;
    }

    private static void addColumns(List<JavaCall> calls, List<String> columns) {
        if (!columns.isEmpty()) {
            calls.add(JavaCall.of("columns", columns));
            columns.clear();
        }
    }

    private static @Nullable String method(Index.Part part) {
        if (part.expression()) {
            return part.descending() ? "descendingExpression" : "expression";
        }
        return part.descending() ? "descending" : null;
    }

}
