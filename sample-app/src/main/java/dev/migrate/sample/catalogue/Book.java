package dev.migrate.sample.catalogue;

import java.time.Instant;
import java.time.Period;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A printed book.
 */
@Entity
@Table(name = "book", check = @CheckConstraint(name = "ck_book_pages", constraint = "pages > 0"))
public class Book extends Publication {

    /** Thirteen digits without hyphens. */
    @NotNull
    @Size(max = 13)
    @Column(unique = true)
    private String isbn;

    /** Absent where nobody counted them. */
    private @Nullable Integer pages;

    public Book(String title, String language, String isbn, @Nullable Integer pages, Instant cataloguedAt) {
        super(title, language, cataloguedAt);
        this.isbn = digits(isbn);
        this.pages = pages;
    }

    protected Book() {
    }

    /**
     * Returns an ISBN as the catalogue stores it.
     * @param isbn an ISBN as it is printed
     * @return the ISBN without hyphens and blanks
     */
    static String digits(String isbn) {
        return isbn.replaceAll("[-\\s]", "");
    }

    @Override
    public String getKind() {
        return "book";
    }

    @Override
    public String getStandardNumber() {
        return this.isbn;
    }

    @Override
    public Period loanPeriod() {
        return Period.ofWeeks(4);
    }

    public @Nullable Integer getPages() {
        return this.pages;
    }

}
