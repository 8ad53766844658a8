package dev.migrate;

import org.jspecify.annotations.Nullable;

/**
 * A range of revisions that is to become one.
 *
 * @param range {@code from:to} as for the history: both ends are included, and
 * {@code base:to} is everything up to a revision
 * @param message what they do together, in a few words
 * @param format what to write the one revision in, or {@code null} for the application's
 * setting
 */
public record SquashRequest(String range, String message, @Nullable RevisionFormat format) {

}
