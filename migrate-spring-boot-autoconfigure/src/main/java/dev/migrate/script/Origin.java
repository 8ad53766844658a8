package dev.migrate.script;

import java.util.ArrayList;
import java.util.List;

/**
 * What a generated revision was made of, for the head of its file.
 *
 * @param database the database that it was compared with, as product and version:
 * {@code PostgreSQL 18.6}
 * @param classes the simple names of the entity classes that want it, sorted
 * @param left what is left to the reader, as parts of a sentence:
 * {@code what is marked destructive (2 times)}
 */
public record Origin(String database, List<String> classes, List<String> left) {

    private static final int CLASSES = 12;

    public Origin {
        classes = List.copyOf(classes);
        left = List.copyOf(left);
    }

    /**
     * The origin in a sentence or two, in which no word is followed by a colon: a line
     * that began with it would be taken for a header line.
     * @return the sentences in one line
     */
    String text() {
        StringBuilder text = new StringBuilder("Generated on ").append(this.database);
        if (!this.classes.isEmpty()) {
            text.append(" from ").append(enumeration(named()));
        }
        text.append('.');
        if (!this.left.isEmpty()) {
            text.append(" Left to the reader is ").append(enumeration(this.left)).append('.');
        }
        return Prose.line(text.toString()).replace(":", "");
    }

    private List<String> named() {
        if (this.classes.size() <= CLASSES) {
            return this.classes;
        }
        List<String> named = new ArrayList<>(this.classes.subList(0, CLASSES - 1));
        named.add("%d others".formatted(this.classes.size() - named.size()));
        return named;
    }

    private static String enumeration(List<String> parts) {
        int last = parts.size() - 1;
        return (last == 0) ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

}
