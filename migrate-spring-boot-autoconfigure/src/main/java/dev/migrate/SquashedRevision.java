package dev.migrate;

import java.nio.file.Path;
import java.util.List;

/**
 * A revision that stands for a range of revisions.
 *
 * @param id the identifier, which is that of the last revision of the range
 * @param file the file that was written
 * @param replaces the other revisions of the range, and those that they stood for already
 * @param removed the files of the range that are there no more
 * @param reversible whether the revision can be taken back; {@code false} if one of the
 * range could not
 */
public record SquashedRevision(String id, Path file, List<String> replaces, List<Path> removed, boolean reversible) {

    public SquashedRevision {
        replaces = List.copyOf(replaces);
        removed = List.copyOf(removed);
    }

}
