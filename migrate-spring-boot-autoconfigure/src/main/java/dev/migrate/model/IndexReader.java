package dev.migrate.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.migrate.schema.Index;
import dev.migrate.schema.IndexOptions;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/**
 * Reads indexes.
 */
final class IndexReader {

    private static final Log logger = LogFactory.getLog(IndexReader.class);

    private final Names names;

    private final Dialect hibernateDialect;

    private final IndexOptionsReader options;

    IndexReader(Names names, Dialect hibernateDialect) {
        this.names = names;
        this.hibernateDialect = hibernateDialect;
        this.options = new IndexOptionsReader(names);
    }

    List<Index> read(Table table, List<Index> further) {
        List<Index> indexes = new ArrayList<>(further);
        for (org.hibernate.mapping.Index index : table.getIndexes().values()) {
            IndexOptions options = this.options.read(index.getOptions()).orElse(null);
            if (options == null) {
                // Half an index would be worse than none: with "where deleted = false"
                // left out, for instance, a unique one forbids what it should allow.
                logger.warn("Index %s of table %s has the options '%s', which cannot be compared; write it as SQL"
                    .formatted(index.getName(), table.getName(), index.getOptions()));
                continue;
            }
            indexes.add(new Index(name(index),
                    index.getSelectables()
                        .stream()
                        .map((selectable) -> part(table, selectable, index.getSelectableOrderMap().get(selectable)))
                        .toList(),
                    index.isUnique(), options));
        }
        indexes.sort(Comparator.comparing((index) -> index.name() + " " + index.parts()));
        return indexes;
    }

    /**
     * Hibernate's {@code StandardIndexExporter} quotes the name like any other where it
     * puts a schema in front of it, and else only if somebody has quoted it.
     */
    private @Nullable String name(org.hibernate.mapping.Index index) {
        String name = index.getQuotedName(this.hibernateDialect);
        return this.names.chosen((name != null && this.hibernateDialect.qualifyIndexName())
                ? this.names.quotedAsConfigured(name) : name);
    }

    Index.Part part(Table table, Selectable selectable, @Nullable String order) {
        Index.Part part;
        if (selectable instanceof Column column && table.getColumn(column) != null) {
            part = Index.Part.column(this.names.of(column));
        }
        else {
            part = Index.Part.expression(withoutParentheses(selectable.getText(this.hibernateDialect)));
        }
        return "desc".equalsIgnoreCase(order) ? part.desc() : part;
    }

    static String withoutParentheses(String text) {
        String trimmed = text.trim();
        int depth = 0;
        for (int i = 0; i < trimmed.length(); i++) {
            char character = trimmed.charAt(i);
            depth += (character == '(') ? 1 : (character == ')') ? -1 : 0;
            if (depth == 0 && i < trimmed.length() - 1) {
                return trimmed;
            }
        }
        return trimmed.startsWith("(") ? withoutParentheses(trimmed.substring(1, trimmed.length() - 1)) : trimmed;
    }

}
