package dev.migrate.revision;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.migrate.revision.RevisionException.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/**
 * The questions to which Migrate answers otherwise than Alembic on purpose, and what it
 * answers. The reasons are in {@code docs/alembic-differences.md}, under the same names,
 * together with three that are found where answers are compared:
 * {@code cycle-between-base-and-head} and {@code members-of-a-cycle} in
 * {@link ConformanceQuery}, and {@code redundant-rows} in {@link ConformanceAnswer}.
 */
enum DeliberateDifference {

    MALFORMED_IDENTIFIER((query, graph) -> query.identifiers()
        .stream()
        .anyMatch((text) -> text.matches("@.*|.*@.*@.*|.+@|(head|heads|base|current)@.*|.*@current"))) {
        @Override
        void checkError(RevisionException ex, ConformanceQuery query, RevisionGraph graph) {
            assertThat(ex.kind()).isEqualTo(Kind.MALFORMED_IDENTIFIER);
        }
    },

    HEAD_CHECK((query, graph) -> query.kind().equals("checkHeads") && !graph.heads().equals(graph.realHeads())) {
        @Override
        void checkAnswer(Object answer, ConformanceQuery query, RevisionGraph graph) {
            assertThat(answer)
                .isEqualTo(ConformanceQuery.sorted(query.rows()).equals(ConformanceQuery.sorted(graph.realHeads())));
        }
    },

    OVERLAPPING_STAMP((query, graph) -> query.kind().startsWith("stamp") && overlap(query, graph)) {
        @Override
        void checkError(RevisionException ex, ConformanceQuery query, RevisionGraph graph) {
            assertThat(ex.kind()).isEqualTo(Kind.OVERLAPPING_REVISIONS);
        }
    },

    BRANCH_OF_A_DOWNGRADE_TARGET(
            (query, graph) -> query.kind().startsWith("downgrade") && branchMatters(query, graph)) {
        @Override
        void checkAnswer(Object answer, ConformanceQuery query, RevisionGraph graph) {
            String target = downgradeTarget(query);
            String branch = target.substring(0, target.indexOf('@'));
            List<RevisionNode> revisions = graph.resolve(target);
            assertThat(((Plan) answer).steps())
                .isEqualTo(graph.downgrade(query.rows(), branch + "@" + revisions.get(0).id()).steps());
        }

        @Override
        void checkError(RevisionException ex, ConformanceQuery query, RevisionGraph graph) {
            boolean unknownRow = query.rows().stream().anyMatch((row) -> graph.find(row) == null);
            assertThat(ex.kind().code())
                .isEqualTo(unknownRow ? "unknown-revision" : meaning(graph, downgradeTarget(query)));
        }
    },

    UNKNOWN_BRANCH_AT_BASE((query, graph) -> query.identifiers()
        .stream()
        .anyMatch((text) -> text.endsWith("@base") && meaning(graph, text).equals("unknown-revision"))) {
        @Override
        void checkError(RevisionException ex, ConformanceQuery query, RevisionGraph graph) {
            assertThat(ex.kind()).isIn(Kind.UNKNOWN_REVISION, Kind.NO_SUCH_BRANCH);
        }
    },

    STEPS_BELOW_BASE(
            (query, graph) -> query.identifiers().stream().anyMatch((text) -> text.matches("(.+@)?base-[1-9]\\d*"))) {
        @Override
        void checkError(RevisionException ex, ConformanceQuery query, RevisionGraph graph) {
            assertThat(ex.kind()).isEqualTo(Kind.RELATIVE_OUT_OF_RANGE);
        }
    },

    HISTORY_START_AT_THE_BASE((query, graph) -> query.kind().equals("history") && query.hasError()
            && startsAtTheBase(query, graph).anyMatch((base) -> base)) {
        @Override
        void checkAnswer(Object answer, ConformanceQuery query, RevisionGraph graph) {
            String fromBase = query.text("range").replaceFirst("-\\d+:", "base:");
            assertThat(answer).isEqualTo(graph.history(fromBase, query.rows()).stream().map(RevisionNode::id).toList());
        }

        @Override
        void checkError(RevisionException ex, ConformanceQuery query, RevisionGraph graph) {
            assertThat(ex.kind()).isEqualTo(Kind.RANGE_NOT_ANCESTOR);
            assertThat(startsAtTheBase(query, graph)).contains(false);
        }
    },

    CURRENT_OF_AN_EMPTY_DATABASE((query, graph) -> query.kind().equals("history") && query.rows().isEmpty()
            && query.text("range").endsWith(":current")) {
        @Override
        void checkAnswer(Object answer, ConformanceQuery query, RevisionGraph graph) {
            assertThat(answer).isEqualTo(List.of());
        }

        @Override
        void checkError(RevisionException ex, ConformanceQuery query, RevisionGraph graph) {
            assertThat(ex.kind()).isEqualTo(Kind.RANGE_NOT_ANCESTOR);
            assertThat(graph.resolve(query.text("range").replace(":current", ""))).isNotEmpty();
        }
    };

    private static final Pattern BRANCH_AND_NAME = Pattern.compile("([^@]+)@(?!base$|heads?$)([^@+-]+)");

    private static final Pattern RELATIVE_START = Pattern.compile("(?:([^@]+)@)?-(\\d+):.*");

    private final BiPredicate<ConformanceQuery, RevisionGraph> applies;

    DeliberateDifference(BiPredicate<ConformanceQuery, RevisionGraph> applies) {
        this.applies = applies;
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

    void checkAnswer(Object answer, ConformanceQuery query, RevisionGraph graph) {
        fail("Expected an error because of %s, but got %s", documentedName(), answer);
    }

    void checkError(RevisionException ex, ConformanceQuery query, RevisionGraph graph) {
        fail("Expected an answer because of " + documentedName(), ex);
    }

    private static boolean overlap(ConformanceQuery query, RevisionGraph graph) {
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

    private static boolean branchMatters(ConformanceQuery query, RevisionGraph graph) {
        Matcher target = BRANCH_AND_NAME.matcher(downgradeTarget(query));
        return target.matches() && !meaning(graph, target.group()).equals(meaning(graph, target.group(2)));
    }

    private static String downgradeTarget(ConformanceQuery query) {
        String text = query.text(query.kind().equals("downgrade") ? "target" : "range");
        return text.substring(text.indexOf(':') + 1);
    }

    private static String meaning(RevisionGraph graph, String identifier) {
        try {
            return graph.resolve(identifier).stream().map(RevisionNode::id).toList().toString();
        }
        catch (RevisionException ex) {
            return ex.kind().code();
        }
    }

    /**
     * For each head on the branch of a relative start, whether the start is the base.
     */
    private static Stream<Boolean> startsAtTheBase(ConformanceQuery query, RevisionGraph graph) {
        Matcher start = RELATIVE_START.matcher(query.text("range"));
        if (!start.matches()) {
            return Stream.empty();
        }
        String branch = start.group(1);
        return graph.realHeads()
            .stream()
            .filter((head) -> branch == null || graph.branchLabels(head).contains(branch))
            .map((head) -> lineBelow(graph, head) <= Integer.parseInt(start.group(2)));
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

}
