package dev.migrate.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.migrate.revision.Identifier.Range;
import dev.migrate.revision.RevisionException.Kind;

/**
 * All revisions and how they build on each other. Immutable; every answer depends on the
 * revisions, their load order and the arguments alone.
 * <p>
 * Where a method takes an <em>identifier</em>, the whole grammar is understood: a full or
 * partial id, a branch label, {@code head}, {@code heads}, {@code base}, each of them on
 * a branch as in {@code shop@head}; where steps have a meaning, also {@code +2},
 * {@code -1}, {@code 3512b9+1}, {@code shop@+1}. Where a method takes an <em>id</em>, it
 * is a full one. <em>Rows</em> are the contents of the version table, in the order in
 * which the table returned them.
 * <p>
 * Every method that takes an identifier or rows throws {@link RevisionException} if they
 * mean nothing or cannot be decided. Lists of equals are in load order.
 */
public final class RevisionGraph {

    private final LinkedRevisions graph;

    private final IdentifierResolver resolver;

    private volatile @Nullable BranchLabels labels;

    private RevisionGraph(LinkedRevisions graph) {
        this.graph = graph;
        this.resolver = new IdentifierResolver(graph);
    }

    /**
     * Builds the graph.
     * @param revisions the revisions in load order, which decides the order of every list
     * of equals and the ties in history and plans
     * @return the graph
     * @throws InvalidGraphException with everything that is wrong with the revisions
     */
    public static RevisionGraph of(Collection<RevisionNode> revisions) {
        return new RevisionGraph(LinkedRevisions.of(revisions));
    }

    /**
     * The graph with one more revision, loaded last.
     * @param revision the revision
     * @return another graph
     * @throws InvalidGraphException if the revision does not fit
     */
    public RevisionGraph with(RevisionNode revision) {
        List<RevisionNode> revisions = new ArrayList<>(revisions());
        revisions.add(revision);
        return of(revisions);
    }

    /**
     * All revisions in load order.
     * @return the revisions
     */
    public List<RevisionNode> revisions() {
        return nodes(this.graph.all());
    }

    /**
     * The revision with an id.
     * @param id the full id
     * @return the revision, or {@code null} if there is none
     */
    public @Nullable RevisionNode find(String id) {
        Vertex vertex = this.graph.find(id);
        return (vertex != null) ? vertex.revision() : null;
    }

    /**
     * Revisions that are nobody's parent.
     * @return their ids
     */
    public List<String> heads() {
        return ids(this.graph.heads());
    }

    /**
     * Heads that nothing depends on either: what {@code heads} means, and what the rows
     * of an up-to-date database are.
     * @return their ids
     */
    public List<String> realHeads() {
        return ids(this.graph.realHeads());
    }

    /**
     * Revisions without parents.
     * @return their ids
     */
    public List<String> bases() {
        return ids(this.graph.bases());
    }

    /**
     * Revisions without parents and without dependencies.
     * @return their ids
     */
    public List<String> realBases() {
        return ids(this.graph.select((vertex) -> vertex.below().isEmpty()));
    }

    /**
     * Revisions with more than one child.
     * @return their ids
     */
    public List<String> branchPoints() {
        return ids(this.graph.select(Vertex::isBranchPoint));
    }

    /**
     * Revisions with more than one parent.
     * @return their ids
     */
    public List<String> mergePoints() {
        return ids(this.graph.select(Vertex::isMergePoint));
    }

    /**
     * Revisions that name this one as their parent.
     * @param id the full id
     * @return their ids
     */
    public List<String> children(String id) {
        return ids(vertex(id).children());
    }

    /**
     * Revisions that name this one as their dependency only.
     * @param id the full id
     * @return their ids
     */
    public List<String> dependants(String id) {
        Vertex vertex = vertex(id);
        return ids(vertex.above().stream().filter((above) -> !above.parents().contains(vertex)).toList());
    }

    /**
     * Parents, then those dependencies that no ancestor by parents declares as well.
     * @param id the full id
     * @return their ids
     */
    public List<String> effectiveParents(String id) {
        return ids(vertex(id).effectiveParents());
    }

    /**
     * The labels in effect at a revision: its own, those that reach it from below, and
     * those of the last unbranched line it is on.
     * @param id the full id
     * @return the labels
     */
    public Set<String> branchLabels(String id) {
        return labels().at(vertex(id));
    }

    /**
     * Everything that must be applied before the given revisions, and they themselves.
     * @param ids full ids
     * @return ids in load order
     */
    public List<String> ancestors(Collection<String> ids) {
        return ids(inLoadOrder(Edges.REAL.ancestors(vertices(ids))));
    }

    /**
     * Everything that builds or depends on the given revisions, and they themselves.
     * @param ids full ids
     * @return ids in load order
     */
    public List<String> descendants(Collection<String> ids) {
        return ids(inLoadOrder(Edges.REAL.descendants(vertices(ids))));
    }

    /**
     * The revisions that an identifier means.
     * @param identifier the identifier
     * @return the revisions; none for {@code base}
     */
    public List<RevisionNode> resolve(String identifier) {
        return nodes(this.resolver.resolve(IdentifierParser.parse(identifier), null));
    }

    /**
     * The revisions that an identifier means, which may be {@code current}.
     * @param identifier the identifier
     * @param rows the version rows
     * @return the revisions; none for {@code base}
     */
    public List<RevisionNode> resolve(String identifier, Collection<String> rows) {
        return nodes(this.resolver.resolve(IdentifierParser.parse(identifier), this.resolver.rows(rows)));
    }

    /**
     * The one revision that an identifier means.
     * @param identifier the identifier
     * @return the revision; {@code null} for {@code base}
     */
    public @Nullable RevisionNode resolveOne(String identifier) {
        Vertex vertex = this.resolver.resolveOne(IdentifierParser.parse(identifier), null);
        return (vertex != null) ? vertex.revision() : null;
    }

    /**
     * All revisions, newest first.
     * @return the revisions
     */
    public List<RevisionNode> history() {
        return nodes(listing().all());
    }

    /**
     * The revisions of a range, newest first.
     * @param range {@code start:end}, {@code start:} or {@code :end}; both ends are
     * included, steps stop at the ends of the graph
     * @param rows the version rows, which {@code current} means
     * @return the revisions
     */
    public List<RevisionNode> history(String range, Collection<String> rows) {
        Range parsed = IdentifierParser.parseRange(range);
        return nodes(listing().range(parsed, this.resolver.rows(rows)));
    }

    /**
     * What a database is at: its rows, and the tips of branches that are applied only
     * because a row depends on them.
     * @param rows the version rows
     * @return ids in load order
     */
    public List<String> currentRevisions(Collection<String> rows) {
        return ids(CurrentRevisions.tips(this.resolver.rows(rows)));
    }

    /**
     * Whether everything is applied: the rows are exactly the {@linkplain #realHeads()
     * real heads}.
     * @param rows the version rows
     * @return {@code true} if there is nothing to upgrade
     */
    public boolean isUpToDate(Collection<String> rows) {
        List<Vertex> applied = this.resolver.rows(rows);
        return applied.size() == this.graph.realHeads().size()
                && new HashSet<>(applied).containsAll(this.graph.realHeads());
    }

    /**
     * Plans an upgrade.
     * @param rows the version rows
     * @param target the identifier to go up to
     * @return the plan; empty if the target is applied already
     */
    public Plan upgrade(List<String> rows, String target) {
        return new UpgradePlanner(this.graph, this.resolver).plan(rows, IdentifierParser.parse(target));
    }

    /**
     * Plans a downgrade.
     * @param rows the version rows
     * @param target the identifier to go down to, which stays applied
     * @return the plan; empty if the database is at the target
     */
    public Plan downgrade(List<String> rows, String target) {
        return new DowngradePlanner(this.graph, this.resolver).plan(rows, IdentifierParser.parse(target));
    }

    /**
     * Plans a change of version rows alone.
     * @param rows the version rows
     * @param targets the identifiers to move to
     * @param purge whether to empty the table first, so that unknown rows do no harm
     * @return the plan
     */
    public Plan stamp(List<String> rows, List<String> targets, boolean purge) {
        return new StampPlanner(this.resolver).plan(rows, targets.stream().map(IdentifierParser::parse).toList(),
                purge);
    }

    /**
     * Plans an upgrade without a database.
     * @param range {@code start:target}, or a target to reach from an empty database
     * @return the plan; its {@link Plan#startRows() start rows} are what it assumes
     */
    public Plan upgradeSql(String range) {
        return offline().upgrade(range);
    }

    /**
     * Plans a downgrade without a database.
     * @param range {@code start:target}
     * @return the plan; its {@link Plan#startRows() start rows} are what it assumes
     */
    public Plan downgradeSql(String range) {
        return offline().downgrade(range);
    }

    /**
     * Plans a stamp without a database.
     * @param ranges each {@code start:target} or a target; at most one start in all
     * @return the plan; its {@link Plan#startRows() start rows} are what it assumes
     */
    public Plan stampSql(List<String> ranges) {
        return offline().stamp(ranges);
    }

    /**
     * Works out what a new revision contains. Several parents make a merge.
     * @param request what is asked for
     * @return the revision, with full ids and without an origin; to be added by
     * {@link #with(RevisionNode)}
     */
    public RevisionNode create(NewRevision request) {
        return new RevisionCreation(this.graph, this.resolver, labels()).create(request);
    }

    /**
     * Works out what becomes of a revision that gets other parents. What builds on it
     * comes along.
     * @param identifier the revision to move
     * @param onto identifiers of all its new parents; {@code base} for none
     * @return the revision with its new parents as full ids
     * @throws InvalidGraphException if the revisions would no longer form a graph
     */
    public RevisionNode rebase(String identifier, List<String> onto) {
        return new RevisionMove(this.graph, this.resolver).move(identifier, onto);
    }

    /**
     * Works out the one revision that can stand for a range.
     * @param range as for {@link #history(String, Collection)}
     * @param rows the version rows, which {@code current} means
     * @return the range and what stands for it
     */
    public Squash squash(String range, Collection<String> rows) {
        Range parsed = IdentifierParser.parseRange(range);
        List<Vertex> newestFirst = listing().range(parsed, this.resolver.rows(rows));
        return new RevisionSquash(this.graph, newestFirst).squash(range);
    }

    private OfflinePlanner offline() {
        return new OfflinePlanner(this.resolver, new UpgradePlanner(this.graph, this.resolver),
                new DowngradePlanner(this.graph, this.resolver), new StampPlanner(this.resolver));
    }

    private History listing() {
        return new History(this.graph, this.resolver, labels());
    }

    private BranchLabels labels() {
        BranchLabels known = this.labels;
        if (known == null) {
            known = BranchLabels.of(this.graph);
            this.labels = known;
        }
        return known;
    }

    private Vertex vertex(String id) {
        Vertex vertex = this.graph.find(id);
        if (vertex == null) {
            throw new RevisionException(Kind.UNKNOWN_REVISION,
                    "There is no revision '%s'. `migrate history` lists all revisions.".formatted(id));
        }
        return vertex;
    }

    private List<Vertex> vertices(Collection<String> ids) {
        return ids.stream().map(this::vertex).toList();
    }

    private static List<Vertex> inLoadOrder(Collection<Vertex> vertices) {
        return vertices.stream().sorted(Comparator.comparingInt(Vertex::position)).toList();
    }

    private static List<String> ids(Collection<Vertex> vertices) {
        return vertices.stream().map(Vertex::id).toList();
    }

    private static List<RevisionNode> nodes(Collection<Vertex> vertices) {
        return vertices.stream().map(Vertex::revision).toList();
    }

}
