package dev.migrate.revision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/**
 * One question to a graph, and Alembic's answer to it.
 */
class ConformanceQuery {

    private static final List<String> NOT_IN_TITLE = List.of("kind", "expect", "expectDigest", "error", "warnings",
            "opsFree", "orderFree", "advisory", "kindFree", "quirk");

    private final JsonNode query;

    ConformanceQuery(JsonNode query) {
        this.query = query;
    }

    String kind() {
        return this.query.get("kind").asString();
    }

    String title() {
        return this.query.properties()
            .stream()
            .filter((property) -> !NOT_IN_TITLE.contains(property.getKey()))
            .map((property) -> " " + property.getKey() + " " + property.getValue())
            .collect(Collectors.joining(",", kind(), ""));
    }

    /**
     * The identifiers that the query asks about, ranges in two parts.
     */
    List<String> identifiers() {
        List<String> texts = new ArrayList<>();
        List.of("id", "target", "range").forEach((name) -> texts.addAll(strings(this.query.path(name))));
        List.of("targets", "ranges").forEach((name) -> texts.addAll(strings(this.query.path(name))));
        List.of("head", "revisions", "dependsOn").forEach((name) -> texts.addAll(strings(args().path(name))));
        return texts.stream().flatMap((text) -> List.of(text.split(":", -1)).stream()).toList();
    }

    List<String> rows() {
        return strings(this.query.path("current"));
    }

    List<String> stampTargets() {
        return Stream.concat(strings(this.query.path("targets")).stream(), strings(this.query.path("ranges")).stream())
            .map((text) -> text.substring(text.indexOf(':') + 1))
            .toList();
    }

    boolean identifiersMatch(Pattern pattern) {
        return identifiers().stream().anyMatch((text) -> pattern.matcher(text).matches());
    }

    /**
     * The target of an upgrade or downgrade, without the start of a range.
     */
    String target() {
        String text = text(this.query.has("target") ? "target" : "range");
        return text.substring(text.indexOf(':') + 1);
    }

    /**
     * The range of a history; empty for anything else.
     */
    String range() {
        return kind().equals("history") ? text("range") : "";
    }

    boolean hasError() {
        return this.query.has("error");
    }

    private JsonNode error() {
        return this.query.path("error");
    }

    void check(Supplier<RevisionGraph> graph) {
        Object answer;
        try {
            answer = ask(graph.get());
        }
        catch (InvalidGraphException ex) {
            checkInvalid(ex);
            return;
        }
        catch (RevisionException ex) {
            checkError(ex, graph.get());
            return;
        }
        DeliberateDifference difference = DeliberateDifference.of(this, graph.get());
        if (difference != null) {
            assertThat(answer).as(difference.documentedName()).isEqualTo(difference.expected(this, graph.get()));
        }
        else if (hasError()) {
            fail("Expected %s but got %s", error(), answer);
        }
        else {
            new ConformanceAnswer(this.query, graph.get()).check(answer);
        }
    }

    /**
     * The answer, or the kind of the error.
     */
    @Nullable Object outcome(RevisionGraph graph) {
        try {
            return ask(graph);
        }
        catch (RevisionException ex) {
            return ex.kind();
        }
    }

    /**
     * The same question with the target or range changed.
     */
    ConformanceQuery replacing(String expression, String replacement) {
        ObjectNode changed = (ObjectNode) this.query.deepCopy();
        for (String name : List.of("target", "range")) {
            if (changed.has(name)) {
                changed.put(name, text(name).replaceFirst(expression, replacement));
            }
        }
        return new ConformanceQuery(changed);
    }

    private void checkError(RevisionException ex, RevisionGraph graph) {
        String expected = error().path("kind").asString("");
        if (ex.kind().code().equals(expected)) {
            return;
        }
        DeliberateDifference difference = DeliberateDifference.of(this, graph);
        if (difference != null) {
            assertThat(ex.kind()).as(difference.documentedName()).isEqualTo(difference.expected(this, graph));
        }
        else if (!flag("advisory") && !(hasError() && flag("kindFree")) && !expected.equals("any")) {
            fail("Expected %s but got %s: %s".formatted(hasError() ? expected : "an answer", ex.kind().code(),
                    ex.getMessage()));
        }
    }

    /**
     * Allows the differences {@code cycle-between-base-and-head} and
     * {@code members-of-a-cycle}.
     */
    private void checkInvalid(InvalidGraphException invalid) {
        List<String> cycles = List.of("cycle", "dependency-cycle");
        if (!hasError()) {
            assertThat(invalid.offences()).allSatisfy((offence) -> assertThat(cycles).contains(offence.kind().code()));
            return;
        }
        assertThat(invalid.kind().code()).as(invalid.getMessage()).isEqualTo(error().path("kind").asString());
        if (error().has("revisions")) {
            assertThat(strings(error().get("revisions"))).containsAll(invalid.offences().get(0).revisions());
        }
    }

    private @Nullable Object ask(RevisionGraph graph) {
        return switch (kind()) {
            case "load" -> "ok";
            case "heads" -> graph.heads();
            case "realHeads" -> graph.realHeads();
            case "bases" -> graph.bases();
            case "realBases" -> graph.realBases();
            case "branchPoints" -> ofEach(graph.branchPoints(), (id) -> sorted(graph.children(id)));
            case "mergePoints" -> ofEach(graph.mergePoints(), (id) -> node(graph, id).revises());
            case "labels" -> ofEach(graph.revisions()
                .stream()
                .map(RevisionNode::id)
                .filter((id) -> !graph.branchLabels(id).isEmpty())
                .toList(), (id) -> sorted(List.copyOf(graph.branchLabels(id))));
            case "effectiveParents" -> ofEach(graph.revisions()
                .stream()
                .filter((revision) -> !revision.dependsOn().isEmpty())
                .map(RevisionNode::id)
                .toList(), (id) -> sorted(graph.effectiveParents(id)));
            case "resolve" ->
                ids(text("id").equals("current") ? graph.resolve(text("id"), rows()) : graph.resolve(text("id")));
            case "resolveOne" -> {
                RevisionNode revision = graph.resolveOne(text("id"));
                yield (revision != null) ? List.of(revision.id()) : List.of();
            }
            case "history" ->
                ids(this.query.get("range").isNull() ? graph.history() : graph.history(text("range"), rows()));
            case "current" -> sorted(graph.currentRevisions(rows()));
            case "checkHeads" -> rows().stream().allMatch((row) -> graph.find(row) != null) && graph.isUpToDate(rows());
            case "upToDate" -> graph.isUpToDate(rows());
            case "upgrade" -> graph.upgrade(rows(), text("target"));
            case "downgrade" -> graph.downgrade(rows(), text("target"));
            case "stamp" -> graph.stamp(rows(), strings(this.query.get("targets")), flag("purge"));
            case "upgradeSql" -> graph.upgradeSql(text("range"));
            case "downgradeSql" -> graph.downgradeSql(text("range"));
            case "stampSql" -> graph.stampSql(strings(this.query.get("ranges")));
            case "create", "merge" -> create(graph);
            default -> throw new IllegalStateException("Unknown kind of query: " + kind());
        };
    }

    private Map<String, List<String>> create(RevisionGraph graph) {
        RevisionNode created = graph.create(new NewRevision(args().get("id").asString(),
                strings(args().has("revisions") ? args().get("revisions") : args().path("head")),
                args().path("splice").asBoolean(false), strings(args().path("labels")),
                strings(args().path("dependsOn"))));
        RevisionGraph extended = graph.with(created);
        return Map.of("down", created.revises(), "dependsOn", created.dependsOn(), "labels",
                sorted(created.branchLabels()), "heads", sorted(extended.heads()), "realHeads",
                sorted(extended.realHeads()));
    }

    private JsonNode args() {
        return this.query.path("args");
    }

    /**
     * An argument; empty if it is not given.
     */
    private String text(String name) {
        return this.query.path(name).asString("");
    }

    private boolean flag(String name) {
        return this.query.path(name).asBoolean(false);
    }

    private static RevisionNode node(RevisionGraph graph, String id) {
        RevisionNode revision = graph.find(id);
        assertThat(revision).isNotNull();
        return revision;
    }

    private static List<String> ids(List<RevisionNode> revisions) {
        return revisions.stream().map(RevisionNode::id).toList();
    }

    private static Map<String, List<String>> ofEach(List<String> ids, Function<String, List<String>> value) {
        Map<String, List<String>> values = new TreeMap<>();
        ids.forEach((id) -> values.put(id, value.apply(id)));
        return values;
    }

    static List<String> sorted(List<String> values) {
        return values.stream().sorted().toList();
    }

    /**
     * A text as a list of one, and a list as it is.
     */
    static List<String> strings(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return List.of();
        }
        return node.isArray() ? node.valueStream().map(JsonNode::asString).toList() : List.of(node.asString());
    }

    static String sha256(List<String> ids) {
        try {
            byte[] text = String.join("\n", ids).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
