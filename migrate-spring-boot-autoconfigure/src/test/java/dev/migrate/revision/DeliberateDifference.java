package dev.migrate.revision;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.migrate.revision.RevisionException.Kind;

/**
 * The questions to which Migrate answers otherwise than Alembic on purpose, and what it
 * answers: an answer, or the kind of an error. The reasons are in
 * {@code docs/alembic-differences.md}, under the same names, together with three that are
 * found where answers are compared: {@code cycle-between-base-and-head} and
 * {@code members-of-a-cycle} in {@link ConformanceQuery}, and {@code redundant-rows} in
 * {@link ConformanceAnswer}.
 */
enum DeliberateDifference {

    MALFORMED_IDENTIFIER((query, graph) -> query.identifiersMatch(Patterns.MALFORMED),
            (query, graph) -> Kind.MALFORMED_IDENTIFIER),

    HEAD_CHECK((query, graph) -> query.kind().equals("checkHeads") && !graph.heads().equals(graph.realHeads()),
            (query, graph) -> ConformanceQuery.sorted(query.rows()).equals(ConformanceQuery.sorted(graph.realHeads()))),

    OVERLAPPING_STAMP((query, graph) -> query.kind().startsWith("stamp") && targetsOverlap(query, graph),
            (query, graph) -> Kind.OVERLAPPING_REVISIONS),

    BRANCH_OF_A_DOWNGRADE_TARGET(
            (query, graph) -> query.kind().startsWith("downgrade") && branchOfTargetMatters(query, graph),
            (query, graph) -> {
                String target = query.target();
                Object meaning = meaning(graph, target);
                String branch = target.substring(0, target.indexOf('@'));
                return (meaning instanceof Kind) ? meaning
                        : query.replacing(target, branch + "@" + meaning).outcome(graph);
            }),

    UNKNOWN_BRANCH_AT_BASE(
            (query, graph) -> query.identifiers()
                .stream()
                .anyMatch((text) -> text.endsWith("@base") && meaning(graph, text) == Kind.UNKNOWN_REVISION),
            (query, graph) -> query.kind().startsWith("downgrade") ? Kind.NO_SUCH_BRANCH : Kind.UNKNOWN_REVISION),

    STEPS_BELOW_BASE((query, graph) -> query.identifiersMatch(Patterns.BELOW_BASE), (query, graph) -> {
        if (!query.kind().equals("history")) {
            return Kind.RELATIVE_OUT_OF_RANGE;
        }
        boolean start = query.range().matches("(.+@)?base-\\d+:.*");
        return start ? Kind.UNKNOWN_REVISION : query.replacing("base-\\d+", "base").outcome(graph);
    }),

    HISTORY_START_AT_THE_BASE((query, graph) -> query.hasError() && startsAtTheBase(query, graph).contains(true),
            (query, graph) -> startsAtTheBase(query, graph).contains(false) ? Kind.RANGE_NOT_ANCESTOR
                    : query.replacing("-\\d+:", "base:").outcome(graph)),

    BRANCH_OF_A_HISTORY_START(
            (query, graph) -> query.range().matches("[^@:]+@-\\d+:.*") && !startsAtALabel(query, graph),
            (query, graph) -> {
                String branch = query.range().substring(0, query.range().indexOf('@'));
                Set<String> labels = graph.branchLabels(String.valueOf(meaning(graph, branch)));
                return ((labels.size() == 1) ? query.replacing(branch + "@", labels.iterator().next() + "@") : query)
                    .outcome(graph);
            }),

    CURRENT_OF_AN_EMPTY_DATABASE((query, graph) -> query.rows().isEmpty() && query.range().endsWith(":current"),
            (query, graph) -> query.replacing(":current", ":base").outcome(graph));

    private final BiPredicate<ConformanceQuery, RevisionGraph> applies;

    private final BiFunction<ConformanceQuery, RevisionGraph, @Nullable Object> expected;

    DeliberateDifference(BiPredicate<ConformanceQuery, RevisionGraph> applies,
            BiFunction<ConformanceQuery, RevisionGraph, @Nullable Object> expected) {
        this.applies = applies;
        this.expected = expected;
    }

    static @Nullable DeliberateDifference of(ConformanceQuery query, RevisionGraph graph) {
        return Arrays.stream(values())
            .filter((difference) -> difference.applies.test(query, graph))
            .findFirst()
            .orElse(null);
    }

    /**
     * The name under which the documentation gives the reason.
     */
    String documentedName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * What Migrate answers, or the kind of its error.
     */
    @Nullable Object expected(ConformanceQuery query, RevisionGraph graph) {
        return this.expected.apply(query, graph);
    }

    private static boolean targetsOverlap(ConformanceQuery query, RevisionGraph graph) {
        Set<String> targets = new HashSet<>();
        for (String target : query.stampTargets()) {
            try {
                graph.resolve(target).forEach((revision) -> targets.add(revision.id()));
            }
            catch (RevisionException ex) {
                return false;
            }
        }
        return targets.stream()
            .anyMatch((target) -> graph.ancestors(List.of(target))
                .stream()
                .anyMatch((ancestor) -> !ancestor.equals(target) && targets.contains(ancestor)));
    }

    private static boolean branchOfTargetMatters(ConformanceQuery query, RevisionGraph graph) {
        Matcher target = Patterns.ON_BRANCH.matcher(query.target());
        return target.matches() && !meaning(graph, target.group()).equals(meaning(graph, target.group(1)));
    }

    private static boolean startsAtALabel(ConformanceQuery query, RevisionGraph graph) {
        String branch = query.range().substring(0, query.range().indexOf('@'));
        return graph.revisions().stream().anyMatch((revision) -> revision.branchLabels().contains(branch));
    }

    /**
     * The id that an identifier means, or the kind of the error.
     */
    private static Object meaning(RevisionGraph graph, String identifier) {
        try {
            RevisionNode revision = graph.resolveOne(identifier);
            return (revision != null) ? revision.id() : "base";
        }
        catch (RevisionException ex) {
            return ex.kind();
        }
    }

    /**
     * For each head on the branch of a start such as {@code shop@-2:}, whether the start
     * is the base.
     */
    private static List<Boolean> startsAtTheBase(ConformanceQuery query, RevisionGraph graph) {
        Matcher start = Patterns.RELATIVE_START.matcher(query.range());
        if (!start.matches()) {
            return List.of();
        }
        String branch = start.group(1);
        return graph.realHeads()
            .stream()
            .filter((head) -> branch == null || graph.branchLabels(head).contains(branch))
            .map((head) -> lineBelow(graph, head) <= Integer.parseInt(start.group(2)))
            .toList();
    }

    /**
     * How many revisions a walk down meets, or no end of them if it meets a merge point.
     */
    private static int lineBelow(RevisionGraph graph, String head) {
        int length = 0;
        List<String> next = List.of(head);
        while (next.size() == 1) {
            length++;
            RevisionNode revision = graph.find(next.get(0));
            next = (revision != null) ? revision.revises() : List.of();
        }
        return next.isEmpty() ? length : Integer.MAX_VALUE;
    }

    private static final class Patterns {

        static final Pattern MALFORMED = Pattern.compile("@.*|.*@.*@.*|.+@|(head|heads|base|current)@.*|.*@current");

        static final Pattern BELOW_BASE = Pattern.compile("(.+@)?base-[1-9]\\d*");

        static final Pattern ON_BRANCH = Pattern.compile("[^@]+@(?!base$)([^@+-]+)");

        static final Pattern RELATIVE_START = Pattern.compile("(?:([^@:]+)@)?-(\\d+):.*");

    }

}
