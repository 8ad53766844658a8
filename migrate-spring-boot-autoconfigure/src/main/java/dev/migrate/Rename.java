package dev.migrate;

import java.util.Objects;

/**
 * That a table, sequence or column of the database has another name in the entities,
 * which a comparison would otherwise take for one that is gone and one that is new. Names
 * are written as in SQL, with their schema where it is not the connection's own:
 * {@code account} and {@code customer}, {@code account.mail} and {@code account.email}.
 *
 * @param from the table, sequence or column as the database has it; the table of a column
 * may also go by its new name
 * @param to what the entities call it: a table or sequence, or a column with or without
 * its table
 */
public record Rename(String from, String to) {

    public Rename {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (from.isBlank() || to.isBlank()) {
            throw new IllegalArgumentException(
                    "A rename has two names, the old one and the new one, but this is from \"%s\" to \"%s\""
                        .formatted(from, to));
        }
    }

    /**
     * Reads a rename as {@code --rename} has it.
     * @param text for instance {@code account.mail=account.email}; an equals sign between
     * double quotes belongs to a name
     * @return the rename
     * @throws IllegalArgumentException if a name is missing
     */
    public static Rename of(String text) {
        boolean delimited = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            delimited ^= character == '"';
            if (character == '=' && !delimited) {
                return new Rename(text.substring(0, i).strip(), text.substring(i + 1).strip());
            }
        }
        throw new IllegalArgumentException(
                "\"%s\" is no rename. Write the old name, an equals sign and the new name, for instance account.mail=account.email"
                    .formatted(text));
    }

    /**
     * The rename as {@code --rename} takes it.
     * @return for instance {@code account.mail=account.email}
     */
    @Override
    public String toString() {
        return this.from + "=" + this.to;
    }

}
