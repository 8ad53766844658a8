package dev.migrate.revision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * The names by which revisions can be called: ids and branch labels. They are sorted, so
 * that a prefix is looked up rather than searched for, but only once somebody abbreviates
 * a name: sorting is what would make loading grow faster than the graph.
 */
final class Names {

    /** Names up to this length have to be written out. */
    private static final int SHORTEST_ABBREVIATED = 4;

    /** How full the table gets before it grows. */
    private static final double LOAD_FACTOR = 0.75;

    private final Map<String, Vertex> vertices;

    private volatile @Nullable NavigableMap<String, Vertex> sorted;

    Names(int expected) {
        this.vertices = new HashMap<>((int) (expected / LOAD_FACTOR) + 1);
    }

    /**
     * Names a vertex, and says whether the name was free.
     */
    boolean add(String name, Vertex vertex) {
        this.sorted = null;
        return this.vertices.putIfAbsent(name, vertex) == null;
    }

    /**
     * The vertex with exactly this id.
     */
    @Nullable Vertex findId(String id) {
        Vertex vertex = this.vertices.get(id);
        return (vertex != null && vertex.id().equals(id)) ? vertex : null;
    }

    /**
     * The vertex with exactly this id or branch label.
     */
    @Nullable Vertex find(String name) {
        return this.vertices.get(name);
    }

    /**
     * All names that begin with the prefix and are long enough to be abbreviated, sorted.
     */
    List<Map.Entry<String, Vertex>> startingWith(String prefix) {
        return sorted().subMap(prefix, true, prefix + Character.MAX_VALUE, true)
            .entrySet()
            .stream()
            .filter((entry) -> entry.getKey().length() >= SHORTEST_ABBREVIATED)
            .toList();
    }

    private NavigableMap<String, Vertex> sorted() {
        NavigableMap<String, Vertex> known = this.sorted;
        if (known == null) {
            known = new TreeMap<>(this.vertices);
            this.sorted = known;
        }
        return known;
    }

}
