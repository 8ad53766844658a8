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

    // a collation is part of the expression: otherwise it would be lost
    private static Part part(TokenReader reader) {
        SqlToken first = reader.next();
        boolean expression = !reader.nextIsOneOf(Set.of(",", ")", "asc", "desc"));
        int start = reader.position() - 1;
        if (first.is("(")) {
            reader.back();
            reader.skipParenthesized();
            expression = true;
        }
        while (!reader.nextIsOneOf(Set.of(",", ")", "asc", "desc"))) {
            if (reader.nextIs("(")) {
                reader.skipParenthesized();
            }
            else {
                reader.next();
            }
        }
        Part part = expression ? Part.expression(reader.textSince(start)) : Part.column(first.name());
        boolean descending = reader.skip("desc");
        reader.skip("asc");
        return descending ? part.desc() : part;
    }

    boolean isPartial() {
        return !this.condition.isEmpty();
    }

}
