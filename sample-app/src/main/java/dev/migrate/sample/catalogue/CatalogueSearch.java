package dev.migrate.sample.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What a reader looks for; all that is given must match.
 *
 * @param title a part of the title
 * @param author a part of an author's name
 * @param isbn the ISBN of a book, with or without hyphens
 */
record CatalogueSearch(@Nullable String title, @Nullable String author, @Nullable String isbn) {

    String titlePattern() {
        return pattern(this.title);
    }

    String authorPattern() {
        return pattern(this.author);
    }

    /**
     * Returns the thirteen digits of the ISBN.
     * @return the digits, or an empty text if any ISBN will do
     */
    String isbnDigits() {
        return (this.isbn != null) ? Book.digits(this.isbn) : "";
    }

    private static String pattern(@Nullable String part) {
        if (part == null) {
            return "%";
        }
        return "%" + Publication.searchable(part).replaceAll("([!%_])", "!$1") + "%";
    }

}
