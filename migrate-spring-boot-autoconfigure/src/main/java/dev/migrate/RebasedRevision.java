package dev.migrate;

import java.nio.file.Path;
import java.util.List;

/**
 * A revision that follows other revisions than before.
 *
 * @param id the identifier
 * @param from the revisions that it followed; none for a base
 * @param to the revisions that it follows now; the same if there was nothing to change
 * @param file the file that says so
 */
public record RebasedRevision(String id, List<String> from, List<String> to, Path file) {

    public RebasedRevision {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

}
