package dev.migrate.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import dev.migrate.RevisionDescription;

/**
 * Draws revisions as {@code git log --graph} does: each is a star on a lane, and lanes
 * run from a revision down to the ones that it follows. A dependency is no lane; the text
 * of the revision names it.
 */
class HistoryGraph {

    private final Function<RevisionDescription, String> text;

    /**
     * A drawing.
     * @param text the line beside the star
     */
    HistoryGraph(Function<RevisionDescription, String> text) {
        this.text = text;
    }

    /**
     * Draws revisions.
     * @param revisions the revisions, each before those that it follows
     * @return the lines
     */
    List<String> lines(List<RevisionDescription> revisions) {
        RevisionEdges edges = new RevisionEdges(revisions);
        List<String> drawing = new ArrayList<>();
        // What each lane leads to.
        List<String> lanes = new ArrayList<>();
        for (RevisionDescription revision : revisions) {
            List<String> parents = edges.parents(revision);
            int lane = lanes.indexOf(revision.id());
            if (lane < 0) {
                lane = lanes.size();
                lanes.add(revision.id());
            }
            makeRoom(lanes.size(), lane, parents.size(), drawing);
            drawing.add(star(lanes.size(), lane, parents.size()) + this.text.apply(revision));
            lanes.remove(lane);
            lanes.addAll(lane, parents);
            part(lanes.size(), lane, parents.size(), drawing);
            join(lanes, parents, drawing);
        }
        return drawing;
    }

    /**
     * Moves the lanes right of a merge of more than two aside, so that its arms find
     * room.
     */
    private static void makeRoom(int lanes, int lane, int parents, List<String> drawing) {
        if (lane + 1 < lanes) {
            for (int moved = 0; moved < parents - 2; moved++) {
                GraphRow row = new GraphRow().lanes(0, lane + 1);
                for (int right = lane + 1; right < lanes; right++) {
                    row.put(2 * (right + moved) + 1, '\\');
                }
                drawing.add(row.toString());
            }
        }
    }

    private static String star(int lanes, int lane, int parents) {
        int arms = Math.max(0, parents - 2);
        GraphRow row = new GraphRow().lanes(0, lane).put(2 * lane, '*');
        for (int position = 2 * lane + 1; position < 2 * (lane + arms); position++) {
            row.put(position, '-');
        }
        if (arms > 0) {
            row.put(2 * (lane + arms), '.');
        }
        row.lanes(lane + arms + 1, lanes + arms);
        return row.padded(2 * (lanes - 1 + Math.max(1, parents)));
    }

    /**
     * Draws what is between a revision and the lanes below it.
     */
    private static void part(int lanes, int lane, int parents, List<String> drawing) {
        GraphRow row = new GraphRow().lanes(0, lane);
        if (parents > 1) {
            row.lanes(lane, lane + 1);
            for (int right = lane + 1; right < lanes; right++) {
                row.put(2 * right - 1, '\\');
            }
            drawing.add(row.toString());
        }
        else if (parents == 0 && lane < lanes) {
            // The lane ends here, and those on its right move up.
            for (int right = lane; right < lanes; right++) {
                row.put(2 * right + 1, '/');
            }
            drawing.add(row.toString());
        }
    }

    /**
     * Leads two lanes to the same revision into the left one, across those between.
     */
    private static void join(List<String> lanes, List<String> parents, List<String> drawing) {
        for (String parent : parents) {
            int target = lanes.indexOf(parent);
            int lane = lanes.lastIndexOf(parent);
            if (lane > target) {
                lanes.remove(lane);
                GraphRow first = new GraphRow().lanes(0, lane);
                for (int right = lane; right <= lanes.size(); right++) {
                    first.put(2 * right - 1, '/');
                }
                drawing.add(first.toString());
                for (int position = lane - 1; position > target; position--) {
                    drawing.add(new GraphRow().lanes(0, lanes.size()).put(2 * position - 1, '/').toString());
                }
            }
        }
    }

}
