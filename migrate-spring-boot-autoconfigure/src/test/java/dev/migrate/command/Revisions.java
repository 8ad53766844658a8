package dev.migrate.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.migrate.ComparisonResult;
import dev.migrate.Difference;
import dev.migrate.RevisionDescription;
import dev.migrate.operation.ExecuteSql;

/**
 * Revisions for tests, written as {@code 3c < 1a, 2b}: newest first, each after those
 * that it follows, and after {@code ?} what it depends on.
 */
final class Revisions {

    private Revisions() {
    }

    /**
     * Describes revisions.
     * @param text a line for each
     * @return the revisions in the order of the lines
     */
    static List<RevisionDescription> of(String text) {
        Map<String, List<String>> parents = new LinkedHashMap<>();
        Map<String, List<String>> dependencies = new LinkedHashMap<>();
        Map<String, List<String>> children = new LinkedHashMap<>();
        text.lines().filter((line) -> !line.isBlank()).forEach((line) -> {
            String[] parts = line.split("\\?");
            String[] edge = parts[0].split("<");
            String id = edge[0].trim();
            parents.put(id, (edge.length > 1) ? names(edge[1]) : List.of());
            dependencies.put(id, (parts.length > 1) ? names(parts[1]) : List.of());
            parents.get(id)
                .forEach((parent) -> children.computeIfAbsent(parent, (key) -> new ArrayList<>()).add(0, id));
        });
        List<String> needed = dependencies.values().stream().flatMap(List::stream).toList();
        return parents.keySet().stream().map((id) -> {
            List<String> above = children.getOrDefault(id, List.of());
            return new RevisionDescription(id, parents.get(id), dependencies.get(id), List.of(), List.of(), above,
                    "message of " + id, Instant.parse("2026-11-20T22:05:24Z"), "db/migrate/" + id + ".sql",
                    above.isEmpty() && needed.contains(id), false);
        }).toList();
    }

    private static List<String> names(String text) {
        return List.of(text.trim().split("[ ,]+"));
    }

    static ComparisonResult comparison(String... descriptions) {
        return new ComparisonResult(Arrays.stream(descriptions)
            .map((description) -> new Difference(new ExecuteSql("select 1", null), description))
            .toList(), List.of());
    }

}
