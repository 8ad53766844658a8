package dev.migrate.revision;

import java.util.List;

/**
 * A range of revisions, and the one that is to stand for all of them.
 *
 * @param revision the one revision, without an origin. It has the id of the last one of
 * the range, so that neither version rows nor revisions above it need to change
 * @param range the revisions of the range, each after everything that it builds on
 */
public record Squash(RevisionNode revision, List<RevisionNode> range) {

    public Squash {
        range = List.copyOf(range);
    }

}
