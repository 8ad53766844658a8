package dev.migrate.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Finds the members of cycles, and nothing that merely hangs on one. Tarjan's algorithm,
 * with a stack of its own instead of recursion, because a line of revisions is longer
 * than a thread's stack.
 */
final class StronglyConnected {

    private final Map<String, List<String>> edges;

    private final Map<String, Integer> numbers = new HashMap<>();

    private final Map<String, Integer> lowest = new HashMap<>();

    private final Deque<String> unassigned = new ArrayDeque<>();

    private final Map<String, Boolean> assigned = new HashMap<>();

    private final List<List<String>> cycles = new ArrayList<>();

    private StronglyConnected(Map<String, List<String>> edges) {
        this.edges = edges;
    }

    /**
     * The groups of two and more that can all reach each other.
     */
    static List<List<String>> cycles(Map<String, List<String>> edges) {
        StronglyConnected search = new StronglyConnected(edges);
        edges.keySet().forEach(search::visit);
        return search.cycles;
    }

    private void visit(String start) {
        if (this.numbers.containsKey(start)) {
            return;
        }
        Deque<Visit> path = new ArrayDeque<>();
        path.push(enter(start));
        while (!path.isEmpty()) {
            Visit visit = path.peek();
            if (visit.targets().hasNext()) {
                String target = visit.targets().next();
                if (!this.numbers.containsKey(target)) {
                    path.push(enter(target));
                }
                else if (!this.assigned.containsKey(target)) {
                    lower(visit.id(), this.numbers.getOrDefault(target, 0));
                }
            }
            else {
                path.pop();
                leave(visit.id());
                if (!path.isEmpty()) {
                    lower(path.peek().id(), this.lowest.getOrDefault(visit.id(), 0));
                }
            }
        }
    }

    private Visit enter(String id) {
        this.numbers.put(id, this.numbers.size());
        this.lowest.put(id, this.numbers.size() - 1);
        this.unassigned.push(id);
        return new Visit(id, this.edges.getOrDefault(id, List.of()).iterator());
    }

    private void lower(String id, int number) {
        this.lowest.merge(id, number, Math::min);
    }

    private void leave(String id) {
        if (!this.lowest.get(id).equals(this.numbers.get(id))) {
            return;
        }
        List<String> members = new ArrayList<>();
        String member;
        do {
            member = this.unassigned.pop();
            this.assigned.put(member, true);
            members.add(member);
        }
        while (!member.equals(id));
        if (members.size() > 1) {
            this.cycles.add(members);
        }
    }

    private record Visit(String id, Iterator<String> targets) {

    }

}
