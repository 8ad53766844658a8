package dev.migrate.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.migrate.operation.CreateIndex;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexOptions;
import dev.migrate.schema.Nulls;
import dev.migrate.schema.QualifiedName;

/**
 * The statement that creates an index, which is not part of the SQL standard. Databases
 * agree on its beginning, and on little else.
 */
public class IndexStatement {

    private final Identifiers identifiers;

    private final Features features;

    public IndexStatement(Identifiers identifiers, Features features) {
        this.identifiers = identifiers;
        this.features = features;
    }

    /**
     * The statement for an index.
     * @param operation what creates it
     * @return for instance {@code create index ix_account_email on account (email)}
     */
    final String of(CreateIndex operation) {
        Index index = operation.index();
        String name = Objects.requireNonNull(index.name(), "An index must have a name to be created");
        List<String> words = new ArrayList<>(List.of("create"));
        addKind(words, operation);
        words.add(name(operation.table(), name));
        words.add("on");
        words.add(this.identifiers.sql(operation.table()));
        addParts(words, index,
                index.parts().stream().map((part) -> part(index, part)).collect(Collectors.joining(", ", "(", ")")));
        addOptions(words, index);
        return String.join(" ", words);
    }

    /**
     * The name of an index where it is created.
     * @param table the table that it is on
     * @param name the name
     * @return the name alone where an index is wherever its table is
     */
    protected String name(QualifiedName table, String name) {
        return this.identifiers.sql(name);
    }

    /**
     * Adds what stands before the name.
     * @param words the statement so far
     * @param operation what creates the index
     */
    protected void addKind(List<String> words, CreateIndex operation) {
        words.add(operation.index().unique() ? "unique index" : "index");
    }

    /**
     * Adds what is indexed, and how.
     * @param words the statement so far
     * @param index the index
     * @param parts what is indexed
     */
    protected void addParts(List<String> words, Index index, String parts) {
        if (index.options().method() != null) {
            this.features.require(Feature.INDEX_METHOD, object(index));
            words.add("using " + index.options().method());
        }
        words.add(parts);
    }

    /**
     * Adds what stands at the end.
     * @param words the statement so far
     * @param index the index
     */
    protected void addOptions(List<String> words, Index index) {
        IndexOptions options = index.options();
        if (!options.include().isEmpty()) {
            this.features.require(Feature.INCLUDE, object(index));
            words.add(options.include()
                .stream()
                .map(this.identifiers::sql)
                .collect(Collectors.joining(", ", "include (", ")")));
        }
        if (options.nullsNotDistinct()) {
            addNullsNotDistinct(words, index);
        }
        if (options.where() != null) {
            this.features.require(Feature.PARTIAL_INDEX, object(index));
            words.add("where " + options.where());
        }
        if (options.invisible()) {
            this.features.require(Feature.INVISIBLE_INDEX, object(index));
            words.add(invisible());
        }
    }

    /**
     * Adds that two nulls are the same.
     * @param words the statement so far
     * @param index the index
     */
    protected void addNullsNotDistinct(List<String> words, Index index) {
        this.features.require(Feature.NULLS_NOT_DISTINCT, object(index));
        words.add("nulls not distinct");
    }

    /**
     * How an index is kept from queries.
     * @return the word
     */
    protected String invisible() {
        return "invisible";
    }

    /**
     * One of the things that an index is on.
     * @param index the index
     * @param part the part of it
     * @return for instance {@code created_at desc nulls last}
     */
    protected String part(Index index, Index.Part part) {
        StringBuilder sql = new StringBuilder(text(index, part));
        if (part.collation() != null) {
            sql.append(" collate ").append(part.collation());
        }
        if (part.operatorClass() != null) {
            this.features.require(Feature.OPERATOR_CLASS, object(index));
            sql.append(' ').append(part.operatorClass());
        }
        if (part.descending()) {
            sql.append(" desc");
        }
        if (part.nulls() != Nulls.DEFAULT) {
            this.features.require(Feature.NULLS_ORDER, object(index));
            sql.append((part.nulls() == Nulls.FIRST) ? " nulls first" : " nulls last");
        }
        return sql.toString();
    }

    private String text(Index index, Index.Part part) {
        if (!part.expression()) {
            return this.identifiers.sql(part.text());
        }
        if (!this.features.have(Feature.EXPRESSION_INDEX)) {
            throw this.features.missing(Feature.EXPRESSION_INDEX, part.text() + " in " + object(index));
        }
        return expression(part.text());
    }

    /**
     * An expression that is indexed.
     * @param sql the expression
     * @return the expression as the statement needs it
     */
    protected String expression(String sql) {
        return "(" + sql + ")";
    }

    protected final String object(Index index) {
        return "index " + index.name();
    }

}
