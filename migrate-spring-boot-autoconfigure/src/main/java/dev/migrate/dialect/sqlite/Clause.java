package dev.migrate.dialect.sqlite;

import java.util.List;

import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Timing;
import org.jspecify.annotations.Nullable;

/**
 * A constraint of a table, or what else a column definition says after the type.
 *
 * @param kind what it is
 * @param name the name that it was given, or {@code null}
 * @param text the whole clause as it is written, its name included
 * @param columns the columns of a key, as they are written without quotes; of a
 * constraint within a column definition, that column
 * @param expression the expression of a check, default or generated column, or the name
 * of a collation, or {@code null}
 * @param reference what a foreign key refers to, or {@code null}
 */
record Clause(Kind kind, @Nullable String name, String text, List<String> columns, @Nullable String expression,
        @Nullable Reference reference) {

    Clause {
        columns = List.copyOf(columns);
    }

    /**
     * Whether the clause has a word, beyond names and texts.
     * @param word the word in lower case
     * @return whether it has
     */
    boolean says(String word) {
        return SqlToken.of(this.text).stream().anyMatch((token) -> token.is(word));
    }

    /**
     * Whether the clause mentions a column.
     * @param column the name of the column, without quotes
     * @return whether anything in it can be that name
     */
    boolean mentions(String column) {
        return SqlToken.of(this.text).stream().anyMatch((token) -> token.names(column));
    }

    /**
     * The kinds of clause.
     */
    enum Kind {

        PRIMARY_KEY, UNIQUE, FOREIGN_KEY, CHECK, NOT_NULL, DEFAULT, COLLATE, GENERATED, OTHER

    }

    /**
     * What a foreign key refers to.
     *
     * @param table the name of the table, without quotes
     * @param columns the names of the columns; empty for its primary key
     * @param onDelete what happens when the row referred to is deleted
     * @param onUpdate what happens when its key changes
     * @param timing when the foreign key is checked
     */
    record Reference(String table, List<String> columns, ReferentialAction onDelete, ReferentialAction onUpdate,
            Timing timing) {

        Reference(String table, List<String> columns, ReferentialAction onDelete, ReferentialAction onUpdate) {
            this(table, columns, onDelete, onUpdate, Timing.NOT_DEFERRABLE);
        }

    }

}
