package dev.migrate.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.migrate.revision.InvalidGraphException.Offence;
import dev.migrate.revision.RevisionException.Kind;

/**
 * Looks for everything that keeps revisions from forming a graph, so that all of it can
 * be corrected at once.
 */
final class GraphValidation {

    private static final int LINKS_SHOWN = 10;

    private final Collection<RevisionNode> revisions;

    private final Map<String, RevisionNode> byId = new LinkedHashMap<>();

    private final Map<String, RevisionNode> byLabel = new LinkedHashMap<>();

    private final NavigableSet<String> sortedIds = new TreeSet<>();

    private final List<Offence> offences = new ArrayList<>();

    private GraphValidation(Collection<RevisionNode> revisions) {
        this.revisions = revisions;
    }

    /**
     * Everything that is wrong with the revisions.
     */
    static List<Offence> offences(Collection<RevisionNode> revisions) {
        return new GraphValidation(revisions).offences();
    }

    private List<Offence> offences() {
        this.revisions.forEach(this::checkId);
        this.revisions.forEach(this::checkLabels);
        this.revisions.forEach(this::checkReferences);
        checkCycles();
        this.offences.sort(Comparator.comparing(Offence::kind));
        return this.offences;
    }

    private void checkId(RevisionNode revision) {
        String fault = IdentifierParser.faultOfName(revision.id());
        if (fault != null) {
            add(Kind.ILLEGAL_REVISION_ID, revision, "'%s' cannot be a revision id: %s. Give revision %s another id."
                .formatted(revision.id(), fault, revision.describe()));
        }
        RevisionNode earlier = this.byId.putIfAbsent(revision.id(), revision);
        if (earlier != null) {
            add(Kind.DUPLICATE_REVISION, revision,
                    "Revision id '%s' is used twice: by %s and by %s. Give one of them another id."
                        .formatted(revision.id(), earlier.describe(), revision.describe()));
        }
        if (revision.revises().contains(revision.id())) {
            add(Kind.SELF_LOOP, revision, "Revision %s revises itself. Name its parent, or nothing if it is a base."
                .formatted(revision.describe()));
        }
        if (revision.dependsOn().contains(revision.id())
                || !Collections.disjoint(revision.dependsOn(), revision.branchLabels())) {
            add(Kind.DEPENDENCY_SELF_LOOP, revision,
                    "Revision %s depends on itself. Remove that dependency.".formatted(revision.describe()));
        }
    }

    private void checkLabels(RevisionNode revision) {
        for (String label : revision.branchLabels()) {
            String fault = IdentifierParser.faultOfName(label);
            if (fault != null) {
                add(Kind.ILLEGAL_BRANCH_LABEL, revision, "'%s' cannot be a branch label: %s. Rename it in revision %s."
                    .formatted(label, fault, revision.describe()));
            }
            RevisionNode other = this.byId.get(label);
            if (other != null) {
                addDuplicateLabel(revision, other,
                        "Branch label '%s' of revision %s is also the id of revision %s. Rename the label."
                            .formatted(label, revision.describe(), other.describe()));
            }
            RevisionNode earlier = this.byLabel.putIfAbsent(label, revision);
            if (earlier != null) {
                addDuplicateLabel(revision, earlier,
                        "Branch label '%s' is given twice: by revision %s and by revision %s. A label names one revision; remove or rename one."
                            .formatted(label, earlier.describe(), revision.describe()));
            }
        }
    }

    private void addDuplicateLabel(RevisionNode revision, RevisionNode other, String message) {
        List<String> ids = revision.id().equals(other.id()) ? List.of(revision.id())
                : List.of(other.id(), revision.id());
        this.offences.add(new Offence(Kind.DUPLICATE_BRANCH_LABEL, ids, message));
    }

    private void checkReferences(RevisionNode revision) {
        for (String parent : revision.revises()) {
            if (!this.byId.containsKey(parent)) {
                RevisionNode carrier = this.byLabel.get(parent);
                String advice = (carrier != null) ? "'%s' is a branch label; write '%s'".formatted(parent, carrier.id())
                        : advice(parent);
                add(Kind.MISSING_REFERENCE, revision, "Revision %s revises '%s', which does not exist: %s."
                    .formatted(revision.describe(), parent, advice));
            }
        }
        for (String dependency : revision.dependsOn()) {
            if (find(dependency) == null) {
                add(Kind.MISSING_REFERENCE, revision, "Revision %s depends on '%s', which does not exist: %s."
                    .formatted(revision.describe(), dependency, advice(dependency)));
            }
        }
    }

    private String advice(String missing) {
        Set<String> meant = sortedIds().subSet(missing, missing + Character.MAX_VALUE);
        if (meant.size() == 1 && !missing.isEmpty()) {
            return "ids cannot be abbreviated here; write '%s'".formatted(meant.iterator().next());
        }
        return "bring its file back, or correct the reference";
    }

    private NavigableSet<String> sortedIds() {
        if (this.sortedIds.isEmpty()) {
            this.sortedIds.addAll(this.byId.keySet());
        }
        return this.sortedIds;
    }

    private void checkCycles() {
        List<Link> links = links();
        List<List<String>> real = cycles(links);
        if (real.isEmpty()) {
            return;
        }
        List<Link> parents = links.stream().filter(Link::parent).toList();
        Set<List<String>> versioned = new LinkedHashSet<>(cycles(parents));
        versioned.forEach((members) -> addCycle(Kind.CYCLE, members, parents));
        real.stream()
            .filter((members) -> !versioned.contains(members))
            .forEach((members) -> addCycle(Kind.DEPENDENCY_CYCLE, members, links));
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (RevisionNode revision : this.byId.values()) {
            revision.revises()
                .stream()
                .filter(this.byId::containsKey)
                .forEach((parent) -> links.add(new Link(revision.id(), parent, true)));
            revision.dependsOn()
                .stream()
                .map(this::find)
                .filter(Objects::nonNull)
                .forEach((dependency) -> links.add(new Link(revision.id(), dependency.id(), false)));
        }
        return links;
    }

    private List<List<String>> cycles(List<Link> links) {
        Map<String, List<String>> edges = new LinkedHashMap<>();
        this.byId.keySet().forEach((id) -> edges.put(id, new ArrayList<>(1)));
        links.forEach((link) -> edges.getOrDefault(link.from(), List.of()).add(link.to()));
        return StronglyConnected.cycles(edges).stream().map(this::inLoadOrder).toList();
    }

    private List<String> inLoadOrder(List<String> ids) {
        Set<String> wanted = new HashSet<>(ids);
        return this.byId.keySet().stream().filter(wanted::contains).toList();
    }

    private void addCycle(Kind kind, List<String> members, List<Link> links) {
        Set<String> inside = new HashSet<>(members);
        String path = links.stream()
            .filter((link) -> inside.contains(link.from()) && inside.contains(link.to()))
            .limit(LINKS_SHOWN)
            .map((link) -> "%s %s %s".formatted(describe(link.from()), link.parent() ? "revises" : "depends on",
                    link.to()))
            .collect(Collectors.joining(", "));
        this.offences.add(new Offence(kind, members,
                "%d revisions form a cycle, so that none of them can be the first: %s. Remove one of these references."
                    .formatted(members.size(), path)));
    }

    private String describe(String id) {
        RevisionNode revision = this.byId.get(id);
        return (revision != null) ? revision.describe() : id;
    }

    private @Nullable RevisionNode find(String name) {
        RevisionNode revision = this.byId.get(name);
        return (revision != null) ? revision : this.byLabel.get(name);
    }

    private void add(Kind kind, RevisionNode revision, String message) {
        this.offences.add(new Offence(kind, List.of(revision.id()), message));
    }

    /**
     * A reference from one revision to another.
     */
    private record Link(String from, String to, boolean parent) {

    }

}
