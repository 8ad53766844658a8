package dev.migrate;

import java.nio.file.Path;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A template that new revisions can be made with.
 *
 * @param name its name; {@code revision} is used where nobody names one
 * @param format what it is written for
 * @param file where it is, or {@code null} if it is built in
 * @param description what it says of itself, in one line; may be empty
 */
public record TemplateDescription(String name, RevisionFormat format, @Nullable Path file, String description) {

    /**
     * Whether this is a certain template.
     * @param otherName a name
     * @param otherFormat a language
     * @return whether it has this name and is for this language
     */
    public boolean isFor(String otherName, RevisionFormat otherFormat) {
        return this.name.equals(otherName) && this.format == otherFormat;
    }

    @Override
    public String toString() {
        return this.name + " (" + this.format.name().toLowerCase(Locale.ROOT) + ")";
    }

}
