package dev.migrate.dialect.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.migrate.schema.Index.Part;

/**
 * An index as its definition is written.
 *
 * @param unique whether two rows may not have the same values
 * @param parts what is indexed, names without quotes
 * @param condition the condition of a partial index; empty for none
 */
record IndexSource(boolean unique, List<Part> parts, String condition) {

    IndexSource {
        parts = List.copyOf(parts);
    }

    /**
     * Reads a definition: <a href= "https://sqlite.org/lang_createindex.html">CREATE
     * INDEX</a>.
     * @param sql the definition as SQLite keeps it
     * @return the index
     */
    static IndexSource parse(String sql) {
        TokenReader reader = new TokenReader(sql);
        reader.expect("create");
        boolean unique = reader.skip("unique");
        while (!reader.nextIs("(")) {
            reader.next();
        }
        reader.expect("(");
        List<Part> parts = new ArrayList<>();
        do {
            parts.add(part(reader));
        }
        while (reader.skip(","));
        reader.expect(")");
        return new IndexSource(unique, parts, reader.skip("where") ? reader.rest() : "");
    }

    /**
     * Gives an index another name.
     * @param sql the definition as SQLite keeps it
     * @param name the new name as a statement needs it
     * @return the definition, otherwise to the letter what it was
     */
    static String renamed(String sql, String name) {
        TokenReader reader = new TokenReader(sql);
        reader.expect("create");
        reader.skip("unique");
        reader.expect("index");
        SqlToken old = reader.next();
        return sql.substring(0, old.start()) + name + sql.substring(old.end());
    }

    private static Part part(TokenReader reader) {
        SqlToken first = reader.next();
        boolean expression = !endsExpression(reader);
        int start = reader.position() - 1;
        if (first.is("(")) {
            reader.back();
            reader.skipParenthesized();
            expression = true;
        }
        while (!endsExpression(reader)) {
            if (reader.nextIs("(")) {
                reader.skipParenthesized();
            }
            else {
                reader.next();
            }
        }
        Part part = expression ? Part.expression(reader.textSince(start)) : Part.column(first.name());
        Part collated = reader.skip("collate") ? part.withCollation(reader.next().text()) : part;
        boolean descending = reader.skip("desc");
        reader.skip("asc");
        return descending ? collated.desc() : collated;
    }

    // a collation within an expression has more of that after it
    private static boolean endsExpression(TokenReader reader) {
        SqlToken afterCollation = reader.nextIs("collate") ? reader.peek(2) : reader.peek();
        return afterCollation == null || afterCollation.isOneOf(Set.of(",", ")", "asc", "desc"));
    }

    boolean isPartial() {
        return !this.condition.isEmpty();
    }

}
