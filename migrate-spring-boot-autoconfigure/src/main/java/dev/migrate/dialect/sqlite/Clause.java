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
     * The clause without the name of its table before those of columns, which says
     * nothing within the definition of that table, and is wrong within that of a copy.
     * @param table the name of the table, without quotes
     * @return the clause, otherwise to the letter what it was
     */
    Clause unqualified(String table) {
        StringBuilder sql = new StringBuilder(this.text);
        List<SqlToken> tokens = SqlToken.of(this.text);
        for (int i = tokens.size() - 3; i >= 0; i--) {
            if (tokens.get(i).names(table) && tokens.get(i + 1).is(".")) {
                sql.delete(tokens.get(i).start(), tokens.get(i + 2).start());
            }
        }
        return new Clause(this.kind, this.name, sql.toString(), this.columns, this.expression, this.reference);
    }

    /**
     * The clause under another name, or its first one.
     * @param newName the name, without quotes
     * @param writtenName the name as a statement needs it
     * @return the clause, otherwise to the letter what it was
     */
    Clause named(String newName, String writtenName) {
        TokenReader reader = new TokenReader(this.text);
        if (this.name != null) {
            reader.expect("constraint");
            reader.next();
        }
        return new Clause(this.kind, newName, "constraint " + writtenName + " " + reader.rest(), this.columns,
                this.expression, this.reference);
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
     * @param timing when it is checked
     */
    record Reference(String table, List<String> columns, ReferentialAction onDelete, ReferentialAction onUpdate,
            Timing timing) {

    }

}
