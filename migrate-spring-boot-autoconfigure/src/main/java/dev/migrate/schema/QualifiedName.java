package dev.migrate.schema;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The name of a table or sequence, with its schema when that is not the default one.
 * <p>
 * All names in this package are written as SQL writes them: {@code account} is a regular
 * identifier, which each database folds in its own way; {@code "Account"}, with the
 * quotes, is a delimited identifier and means exactly these letters (SQL:2016 part 2,
 * section 5.2).
 *
 * @param schema the schema, or {@code null} for the connection's default schema
 * @param name the name of the table or sequence
 */
public record QualifiedName(@Nullable String schema, String name) implements Comparable<QualifiedName> {

    public QualifiedName {
        Objects.requireNonNull(name, "name");
        if (name.isBlank()) {
            throw new IllegalArgumentException("A name must not be blank");
        }
    }

    /**
     * Reads {@code name} or {@code schema.name}; a full stop between double quotes
     * belongs to the name.
     * @param text the text to read
     * @return the name
     */
    public static QualifiedName of(String text) {
        int separator = separator(text);
        if (separator < 0) {
            return new QualifiedName(null, text);
        }
        return new QualifiedName(text.substring(0, separator), text.substring(separator + 1));
    }

    private static int separator(String text) {
        boolean delimited = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"') {
                delimited = !delimited;
            }
            else if (character == '.' && !delimited) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int compareTo(QualifiedName other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return (this.schema != null) ? this.schema + "." + this.name : this.name;
    }

}
