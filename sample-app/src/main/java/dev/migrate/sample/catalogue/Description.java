package dev.migrate.sample.catalogue;

import java.time.LocalDate;
import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What every publication's title page tells.
 *
 * @param title the title
 * @param language the ISO 639-1 code of two small letters
 * @param publisher the publishing house
 * @param publishedOn the day it came out
 * @param summary what it is about, in a few sentences
 * @param subjects what it is about, in key words
 * @param authors the ids of its authors
 */
record Description(@NotBlank @Size(max = 300) String title, @NotBlank @Pattern(regexp = "[a-z]{2}") String language,
        @Size(max = 200) @Nullable String publisher, @Nullable LocalDate publishedOn,
        @Size(max = 4000) @Nullable String summary, Set<@NotBlank @Size(max = 80) String> subjects, Set<Long> authors) {

    /** Reads what a client leaves out as empty. */
    Description {
        subjects = (subjects != null) ? subjects : Set.of();
        authors = (authors != null) ? authors : Set.of();
    }

}
