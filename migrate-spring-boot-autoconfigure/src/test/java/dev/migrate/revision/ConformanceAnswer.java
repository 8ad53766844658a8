package dev.migrate.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares an answer with Alembic's, as strictly as the marks of the query allow.
 */
class ConformanceAnswer {

    private final JsonNode query;

    private final JsonNode expected;

    private final RevisionGraph graph;

    private final boolean advisory;

    private final boolean orderFree;

    ConformanceAnswer(JsonNode query, RevisionGraph graph) {
        this.query = query;
        this.expected = query.path("expect");
        this.graph = graph;
        this.advisory = query.path("advisory").asBoolean(false);
        this.orderFree = query.path("orderFree").asBoolean(false);
    }

    void check(Object answer) {
        if (answer instanceof Plan plan) {
            checkPlan(plan);
        }
        else if (answer instanceof Map<?, ?> map) {
            checkMap(map);
        }
        else if (answer instanceof List<?> list) {
            checkList(list.stream().map(String::valueOf).toList());
        }
        else {
            assertThat(String.valueOf(answer)).isEqualTo(this.expected.asString());
        }
    }

    private void checkList(List<String> ids) {
        if (this.query.has("expectDigest")) {
            checkDigest(ids, this.query.get("expectDigest"));
        }
        else if (this.orderFree) {
            assertThat(ids).containsExactlyInAnyOrderElementsOf(ConformanceQuery.strings(this.expected));
            checkNewestFirst(ids);
        }
        else {
            assertThat(ids).isEqualTo(ConformanceQuery.strings(this.expected));
        }
    }

    private void checkMap(Map<?, ?> map) {
        if (this.query.has("expectDigest")) {
            checkDigest(map.keySet().stream().map(String::valueOf).toList(), this.query.get("expectDigest"));
        }
        else if (this.expected.isArray()) {
            Map<String, List<String>> entries = new TreeMap<>();
            for (JsonNode entry : this.expected) {
                entries.put(entry.get("revision").asString(),
                        ConformanceQuery.strings(entry.has("children") ? entry.get("children") : entry.get("parents")));
            }
            assertThat(map).isEqualTo(entries);
        }
        else {
            Map<String, List<String>> entries = new TreeMap<>();
            this.expected.properties()
                .forEach((entry) -> entries.put(entry.getKey(), expectedList(entry.getKey(), entry.getValue())));
            Map<String, Object> actual = new TreeMap<>();
            map.forEach((key, value) -> actual.put(String.valueOf(key), (this.orderFree && "down".equals(key))
                    ? ConformanceQuery.sorted(List.copyOf(strings(value))) : value));
            assertThat(actual).isEqualTo(entries);
        }
    }

    private List<String> expectedList(String name, JsonNode value) {
        List<String> list = ConformanceQuery.strings(value);
        return (this.orderFree && name.equals("down")) ? ConformanceQuery.sorted(list) : list;
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }

    private void checkPlan(Plan plan) {
        List<String> names = plan.steps().stream().map(ConformanceAnswer::name).toList();
        if (this.expected.has("start")) {
            assertThat(plan.startRows())
                .containsExactlyInAnyOrderElementsOf(ConformanceQuery.strings(this.expected.get("start")));
        }
        if (this.expected.has("stepsDigest")) {
            checkDigest(names, this.expected.get("stepsDigest"));
        }
        else {
            checkSteps(plan, names);
        }
        checkRows(plan.rows(), this.expected);
    }

    private void checkSteps(Plan plan, List<String> names) {
        List<JsonNode> steps = this.expected.get("steps").valueStream().toList();
        List<String> expectedNames = steps.stream().map(ConformanceAnswer::name).toList();
        if (this.orderFree) {
            assertThat(names).containsExactlyInAnyOrderElementsOf(expectedNames);
            List<String> newestFirst = new ArrayList<>(names);
            if (this.query.get("kind").asString().startsWith("upgrade")) {
                Collections.reverse(newestFirst);
            }
            checkNewestFirst(newestFirst);
            return;
        }
        assertThat(names).isEqualTo(expectedNames);
        for (int index = 0; index < steps.size(); index++) {
            Step step = plan.steps().get(index);
            JsonNode expectedStep = steps.get(index);
            checkRows(step.rows().stream().distinct().toList(), expectedStep);
            if (expectedStep.has("direction")) {
                assertThat(step.direction().name()).isEqualToIgnoringCase(expectedStep.get("direction").asString());
            }
            if (expectedStep.has("ops") && !expectedStep.path("opsFree").asBoolean(false) && !this.query.has("quirk")
                    && !this.advisory) {
                assertThat(step.rowChanges().stream().map(ConformanceAnswer::operation).toList())
                    .isEqualTo(expectedStep.get("ops").valueStream().map(ConformanceQuery::strings).toList());
            }
        }
    }

    private void checkRows(List<String> rows, JsonNode expected) {
        List<String> sorted = ConformanceQuery.sorted(rows);
        if (this.advisory && isLeaner(sorted, ConformanceQuery.strings(expected.get("rows")))) {
            return;
        }
        if (expected.has("altRows")) {
            assertThat(sorted).isIn(ConformanceQuery.strings(expected.get("rows")),
                    ConformanceQuery.strings(expected.get("altRows")));
        }
        else {
            assertThat(sorted).isEqualTo(ConformanceQuery.strings(expected.get("rows")));
        }
    }

    /**
     * Whether rows say the same as Alembic's, without those that others imply: the
     * difference {@code redundant-rows}.
     */
    private boolean isLeaner(List<String> rows, List<String> expectedRows) {
        return expectedRows.containsAll(rows) && this.graph.ancestors(rows).equals(this.graph.ancestors(expectedRows));
    }

    private void checkDigest(List<String> ids, JsonNode digest) {
        assertThat(ids).hasSize(digest.get("count").asInt());
        if (this.orderFree) {
            checkNewestFirst(ids);
            return;
        }
        assertThat(ConformanceQuery.sha256(ids)).as("digest of %s", ids).isEqualTo(digest.get("sha256").asString());
    }

    /**
     * Nothing may come before what builds or depends on it.
     */
    private void checkNewestFirst(List<String> ids) {
        Set<String> listed = new HashSet<>();
        for (String id : ids) {
            if (this.graph.find(id) != null) {
                this.graph.ancestors(List.of(id))
                    .stream()
                    .filter((ancestor) -> !ancestor.equals(id))
                    .forEach(
                            (ancestor) -> assertThat(listed).as("%s before %s", ancestor, id).doesNotContain(ancestor));
            }
            listed.add(id);
        }
    }

    private static String name(Step step) {
        if (step instanceof Step.Run run) {
            return run.revision().id();
        }
        Step.Stamp stamp = (Step.Stamp) step;
        return ConformanceQuery.sorted(stamp.from()) + " -> " + stamp.to();
    }

    private static String name(JsonNode step) {
        if (step.has("revision")) {
            return step.get("revision").asString();
        }
        return ConformanceQuery.sorted(ConformanceQuery.strings(step.get("from"))) + " -> "
                + ConformanceQuery.strings(step.get("to"));
    }

    private static List<String> operation(RowChange change) {
        if (change instanceof RowChange.Insert insert) {
            return List.of("insert", insert.revision());
        }
        if (change instanceof RowChange.Delete delete) {
            return List.of("delete", delete.revision());
        }
        RowChange.Update update = (RowChange.Update) change;
        return List.of("update", update.from(), update.to());
    }

}
