package dev.migrate.revision;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Links revisions, looking each name up once: almost all graphs are sound, and loading
 * one should cost little more than reading it. Only what cannot be linked is handed to
 * {@link GraphValidation}, which takes the time to say everything that is wrong with it.
 */
final class Linker {

    private static final int[] NONE = {};

    private final Collection<RevisionNode> revisions;

    private final Names names;

    private final Links links = new Links();

    /** Only of the vertices that have any, as their authors wrote them. */
    private final Map<Vertex, int[]> dependencies = new LinkedHashMap<>();

    Linker(Collection<RevisionNode> revisions) {
        this.revisions = revisions;
        this.names = new Names(revisions.size());
    }

    /**
     * Links the revisions.
     * @throws InvalidGraphException if they do not form a graph
     */
    LinkedRevisions link() {
        if (nameAll() && linkAll()) {
            List<Vertex> baseToHead = this.links.baseToHead();
            if (baseToHead.size() == this.revisions.size()) {
                new EffectiveParents(this.links, baseToHead).assign(declared());
                return new LinkedRevisions(this.names, this.links.vertices(), baseToHead);
            }
        }
        throw new InvalidGraphException(GraphValidation.offences(this.revisions));
    }

    private Map<Vertex, List<Vertex>> declared() {
        Map<Vertex, List<Vertex>> declared = new LinkedHashMap<>();
        this.dependencies.forEach((vertex, positions) -> declared.put(vertex,
                Arrays.stream(positions).distinct().mapToObj(this.links.vertices()::get).toList()));
        return declared;
    }

    private boolean nameAll() {
        for (RevisionNode revision : this.revisions) {
            Vertex vertex = this.links.add(revision);
            if (!name(revision.id(), vertex)) {
                return false;
            }
            for (String label : revision.branchLabels()) {
                if (!name(label, vertex)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean name(String name, Vertex vertex) {
        return IdentifierParser.faultOfName(name) == null && this.names.add(name, vertex);
    }

    private boolean linkAll() {
        Adjacency parents = Adjacency.of(this.revisions.size());
        for (Vertex vertex : this.links.vertices()) {
            int[] positions = positions(vertex.revision().revises(), this.names::findId);
            int[] dependencies = positions(vertex.revision().dependsOn(), this.names::find);
            if (positions == null || dependencies == null) {
                return false;
            }
            parents.add(positions);
            if (dependencies.length > 0) {
                this.dependencies.put(vertex, dependencies);
            }
        }
        this.links.link(parents, this.dependencies.isEmpty() ? parents : withDependencies(parents));
        return true;
    }

    private static int @Nullable [] positions(List<String> names, Function<String, @Nullable Vertex> table) {
        int[] positions = new int[names.size()];
        for (int index = 0; index < positions.length; index++) {
            Vertex vertex = table.apply(names.get(index));
            if (vertex == null) {
                return null;
            }
            positions[index] = vertex.position();
        }
        return positions;
    }

    private Adjacency withDependencies(Adjacency parents) {
        Adjacency below = Adjacency.of(this.revisions.size());
        for (Vertex vertex : this.links.vertices()) {
            int[] dependencies = this.dependencies.getOrDefault(vertex, NONE);
            below.add(IntStream.concat(parents.targets(vertex.position()), Arrays.stream(dependencies)).toArray());
        }
        return below;
    }

}
