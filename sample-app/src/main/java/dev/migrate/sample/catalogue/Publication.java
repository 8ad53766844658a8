package dev.migrate.sample.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.hibernate.annotations.ColumnDefault;
import org.jspecify.annotations.Nullable;

/**
 * Something the library can own copies of.
 */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@Table(name = "publication", indexes = { @Index(name = "ix_publication_search_title", columnList = "search_title"),
        @Index(name = "ix_publication_catalogued_at", columnList = "catalogued_at desc") })
public abstract class Publication {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "publication_number", initialValue = 1000, allocationSize = 20)
    private @Nullable Long id;

    @Version
    private int version;

    @NotBlank
    @Size(max = 300)
    private String title;

    /** The title as {@link #searchable} writes it. */
    @NotNull
    @Size(max = 300)
    private String searchTitle;

    @NotBlank
    @Size(max = 2)
    @ColumnDefault("'en'")
    private String language;

    @Size(max = 200)
    private @Nullable String publisher;

    private @Nullable LocalDate publishedOn;

    @Size(max = 4000)
    private @Nullable String summary;

    @NotNull
    private Instant cataloguedAt;

    @ManyToMany
    @JoinTable(name = "publication_author", joinColumns = @JoinColumn(name = "publication_id"),
            inverseJoinColumns = @JoinColumn(name = "author_id"),
            inverseForeignKey = @ForeignKey(name = "fk_publication_author_author"))
    @OrderBy("familyName, givenName")
    private Set<Author> authors = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "publication_subject", joinColumns = @JoinColumn(name = "publication_id"))
    @Column(name = "subject", length = 80, nullable = false)
    private Set<String> subjects = new TreeSet<>();

    protected Publication(String title, String language, Instant cataloguedAt) {
        this.title = title.strip();
        this.searchTitle = searchable(title);
        this.language = language;
        this.cataloguedAt = cataloguedAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected Publication() {
    }

    /**
     * Returns the form in which the catalogue stores and compares a text, so that a
     * search does not depend on how a reader types it.
     * @param text any text
     * @return the text in lower case, without blanks around it
     */
    public static String searchable(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns what sort of publication this is, in the words of the catalogue.
     * @return for example "book"
     */
    public abstract String getKind();

    /**
     * Returns the international standard number of this publication.
     * @return an ISBN or ISSN, or {@code null} if this sort of publication has none
     */
    public abstract @Nullable String getStandardNumber();

    /**
     * Returns how long a reader may keep a copy.
     * @return the period from the day of the loan to the day it is due
     */
    public abstract Period loanPeriod();

    public void writtenBy(Collection<Author> authors) {
        this.authors.addAll(authors);
    }

    public void about(Collection<String> subjects) {
        this.subjects.addAll(subjects);
    }

    public void publishedBy(@Nullable String publisher, @Nullable LocalDate on) {
        this.publisher = publisher;
        this.publishedOn = on;
    }

    public void summarize(@Nullable String summary) {
        this.summary = summary;
    }

    public Long getId() {
        return Objects.requireNonNull(this.id, "The publication is not saved yet");
    }

    public String getTitle() {
        return this.title;
    }

    public String getLanguage() {
        return this.language;
    }

    public @Nullable String getPublisher() {
        return this.publisher;
    }

    public @Nullable LocalDate getPublishedOn() {
        return this.publishedOn;
    }

    public @Nullable String getSummary() {
        return this.summary;
    }

    public Set<Author> getAuthors() {
        return Collections.unmodifiableSet(this.authors);
    }

    public Set<String> getSubjects() {
        return Collections.unmodifiableSet(this.subjects);
    }

}
