package dev.migrate.revision.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import dev.migrate.revision.RevisionNode;

/**
 * The graphs that are measured. Their identifiers are made up as Migrate does it, but the
 * same ones each time.
 */
public enum Shape {

    /** A thousand revisions, each following the one before. */
    LINE_OF_1000(1_000),

    /** Ten times as many. */
    LINE_OF_10000(10_000),

    /** Branch, branch, merge, and again; a label on every tenth revision. */
    DIAMONDS_OF_3000(3_000);

    private final int size;

    Shape(int size) {
        this.size = size;
    }

    List<RevisionNode> revisions() {
        return (this == DIAMONDS_OF_3000) ? diamonds() : line();
    }

    private List<RevisionNode> line() {
        List<String> ids = ids();
        List<RevisionNode> revisions = new ArrayList<>();
        for (int index = 0; index < this.size; index++) {
            revisions.add((index > 0) ? RevisionNode.of(ids.get(index), ids.get(index - 1))
                    : RevisionNode.of(ids.get(index)));
        }
        return revisions;
    }

    /*-
     * 0 ─┬─ 1 ─┬─ 3 ─┬─ 4 ─┬─ 6 …
     *    └─ 2 ─┘     └─ 5 ─┘
     */
    private List<RevisionNode> diamonds() {
        List<String> ids = ids();
        List<RevisionNode> revisions = new ArrayList<>(List.of(RevisionNode.of(ids.get(0))));
        for (int index = 1; index < this.size; index++) {
            boolean merge = index % 3 == 0;
            int below = (index - 1) / 3 * 3;
            RevisionNode revision = merge ? RevisionNode.of(ids.get(index), ids.get(index - 2), ids.get(index - 1))
                    : RevisionNode.of(ids.get(index), ids.get(below));
            revisions.add((index % 10 == 0) ? revision.labelled("label_" + index) : revision);
        }
        return revisions;
    }

    private List<String> ids() {
        Random random = new Random(this.size);
        return random.longs(this.size, 0, 1L << 48).mapToObj("%012x"::formatted).toList();
    }

}
