package dev.migrate.command;

import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

import dev.migrate.RevisionDescription;

/**
 * Prints one revision after the other.
 */
final class RevisionListing {

    private RevisionListing() {
    }

    /**
     * Prints revisions.
     * @param revisions the revisions
     * @param lines what to print for each, one line or several
     * @param spaced whether an empty line stands between two of them
     * @param text where to print
     */
    static void print(List<RevisionDescription> revisions, Function<RevisionDescription, String> lines, boolean spaced,
            PrintWriter text) {
        for (Iterator<RevisionDescription> each = revisions.iterator(); each.hasNext();) {
            lines.apply(each.next()).lines().forEach(text::println);
            if (spaced && each.hasNext()) {
                text.println();
            }
        }
    }

}
