package dev.migrate.script;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.schema.ExclusionConstraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexOptions;
import dev.migrate.schema.Match;
import dev.migrate.schema.Nulls;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Timing;
import dev.migrate.schema.UniqueConstraint;

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
        if (foreignKey.match() != Match.SIMPLE) {
            this.imports.add(Match.class);
            calls.add(JavaCall.of("match", "Match." + foreignKey.match().name()));
        }
        addTiming(calls, foreignKey.timing());
        return calls;
    }

    /**
     * What there is to a unique constraint besides its columns.
     * @param unique the constraint
     * @return the calls; usually none
     */
    static List<JavaCall> options(UniqueConstraint unique) {
        List<JavaCall> calls = new ArrayList<>();
        addTiming(calls, unique.timing());
        if (unique.nullsNotDistinct()) {
            calls.add(JavaCall.of("nullsNotDistinct"));
        }
        return calls;
    }

    static List<JavaCall> definition(ExclusionConstraint exclusion) {
        List<JavaCall> calls = new ArrayList<>();
        exclusion.elements()
            .forEach((element) -> calls.add(JavaCall.of("with", List.of(element.expression(), element.operator()))));
        if (!exclusion.method().equals("gist")) {
            calls.add(JavaCall.of("using", JavaText.literal(exclusion.method())));
        }
        if (exclusion.where() != null) {
            calls.add(JavaCall.of("where", JavaText.literal(exclusion.where())));
        }
        addTiming(calls, exclusion.timing());
        return calls;
    }

    private static void addTiming(List<JavaCall> calls, Timing timing) {
        switch (timing) {
            case DEFERRABLE -> calls.add(JavaCall.of("deferrable"));
            case INITIALLY_DEFERRED -> calls.add(JavaCall.of("initiallyDeferred"));
            case NOT_DEFERRABLE -> {
            }
        }
    }

    private void addAction(List<JavaCall> calls, String method, ReferentialAction action) {
        if (action != ReferentialAction.NO_ACTION) {
            this.imports.add(ReferentialAction.class);
            calls.add(JavaCall.of(method, "ReferentialAction." + action.name()));
        }
    }

    JavaStatement createIndex(QualifiedName table, Index index, boolean concurrently) {
        if (index.name() == null) {
            throw new IllegalArgumentException(
                    "An index on table %s has no name, without which it cannot be created by a script"
                        .formatted(table));
        }
        List<String> names = List.of(index.name(), table.toString());
        List<Index.Part> parts = index.parts();
        boolean plain = index.options().equals(IndexOptions.NONE)
                && parts.stream().allMatch((part) -> part.equals(Index.Part.column(part.text())));
        if (plain && !index.unique() && !concurrently) {
            List<String> texts = new ArrayList<>(names);
            parts.forEach((part) -> texts.add(part.text()));
            return JavaStatement.of("op.", JavaCall.of("createIndex", texts));
        }
        List<JavaCall> calls = parts(parts);
        if (index.unique()) {
            calls.add(JavaCall.of("unique"));
        }
        addOptions(calls, index.options());
        if (concurrently) {
            calls.add(JavaCall.of("concurrently"));
        }
        return JavaStatement.of("op.", new JavaCall("createIndex", names.stream().map(JavaText::literal).toList(),
                JavaLambda.of("index", calls)));
    }

    private static void addOptions(List<JavaCall> calls, IndexOptions options) {
        if (options.method() != null) {
            calls.add(JavaCall.of("using", JavaText.literal(options.method())));
        }
        if (!options.include().isEmpty()) {
            calls.add(JavaCall.of("include", options.include()));
        }
        if (options.where() != null) {
            calls.add(JavaCall.of("where", JavaText.literal(options.where())));
        }
        if (options.nullsNotDistinct()) {
            calls.add(JavaCall.of("nullsNotDistinct"));
        }
        if (options.invisible()) {
            calls.add(JavaCall.of("invisible"));
        }
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
            if (part.nulls() != Nulls.DEFAULT) {
                addColumns(calls, columns);
                calls.add(JavaCall.of((part.nulls() == Nulls.FIRST) ? "nullsFirst" : "nullsLast"));
            }
            if (part.operatorClass() != null) {
                addColumns(calls, columns);
                calls.add(JavaCall.of("operatorClass", JavaText.literal(part.operatorClass())));
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
