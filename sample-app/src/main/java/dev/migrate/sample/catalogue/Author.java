package dev.migrate.sample.catalogue;

import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who writes.
 */
@Entity
@Table(name = "author",
        indexes = @Index(name = "ix_author_family_name_given_name", columnList = "family_name, given_name"))
public class Author {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    /** Absent where one name is all there is: Homer. */
    @Size(max = 80)
    private @Nullable String givenName;

    @NotBlank
    @Size(max = 80)
    private String familyName;

    /** Tells namesakes apart. */
    private @Nullable Integer birthYear;

    public Author(@Nullable String givenName, String familyName, @Nullable Integer birthYear) {
        this.givenName = givenName;
        this.familyName = familyName;
        this.birthYear = birthYear;
    }

    @SuppressWarnings("NullAway.Init")
    protected Author() {
    }

    public Long getId() {
        return Objects.requireNonNull(this.id, "The author is not saved yet");
    }

    public String getName() {
        return (this.givenName != null) ? this.givenName + " " + this.familyName : this.familyName;
    }

    public @Nullable Integer getBirthYear() {
        return this.birthYear;
    }

}
