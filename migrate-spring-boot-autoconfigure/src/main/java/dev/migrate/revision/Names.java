package dev.migrate.revision;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * The names by which revisions can be called: ids and branch labels, sorted so that a
 * prefix is looked up rather than searched for.
 */
final class Names {

    /** Names up to this length have to be written out. */
    private static final int SHORTEST_ABBREVIATED = 4;

    private final TreeMap<String, Vertex> vertices = new TreeMap<>();

    void add(String name, Vertex vertex) {
        this.vertices.put(name, vertex);
    }

    @Nullable Vertex find(String name) {
        return this.vertices.get(name);
    }

    /**
     * All names that begin with the prefix and are long enough to be abbreviated, sorted.
     */
    List<Map.Entry<String, Vertex>> startingWith(String prefix) {
        return this.vertices.subMap(prefix, true, prefix + Character.MAX_VALUE, true)
            .entrySet()
            .stream()
            .filter((entry) -> entry.getKey().length() >= SHORTEST_ABBREVIATED)
            .toList();
    }

}
