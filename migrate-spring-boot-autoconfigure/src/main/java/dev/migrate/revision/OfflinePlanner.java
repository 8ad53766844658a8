package dev.migrate.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.migrate.revision.Identifier.Range;
import dev.migrate.revision.RevisionException.Kind;

/**
 * Plans for writing SQL without a database: the start of a range stands in for the
 * version rows.
 */
final class OfflinePlanner {

    private final IdentifierResolver resolver;

    private final UpgradePlanner upgrades;

    private final DowngradePlanner downgrades;

    private final StampPlanner stamps;

    OfflinePlanner(IdentifierResolver resolver, UpgradePlanner upgrades, DowngradePlanner downgrades,
            StampPlanner stamps) {
        this.resolver = resolver;
        this.upgrades = upgrades;
        this.downgrades = downgrades;
        this.stamps = stamps;
    }

    Plan upgrade(String text) {
        Range range = range(text);
        return this.upgrades.plan(rows(range.start()), target(range));
    }

    Plan downgrade(String text) {
        Range range = range(text);
        if (range.start() == null) {
            throw new RevisionException(Kind.INVALID_RANGE,
                    "Without a database a downgrade needs to know where it starts: write `migrate downgrade <start>:<target> --sql` instead of '%s'."
                        .formatted(text));
        }
        return this.downgrades.plan(rows(range.start()), target(range));
    }

    Plan stamp(List<String> texts) {
        Identifier start = null;
        List<Identifier> targets = new ArrayList<>();
        for (String text : texts) {
            Range range = range(text);
            if (range.start() != null) {
                if (start != null && !start.text().equals(range.start().text())) {
                    throw new RevisionException(Kind.INVALID_RANGE,
                            "'%s' and '%s' are two starts, and a database is at one. Write the same start in all ranges."
                                .formatted(start.text(), range.start().text()));
                }
                start = range.start();
            }
            targets.add(target(range));
        }
        return this.stamps.plan(rows(start), targets, false);
    }

    private static Range range(String text) {
        return (text.indexOf(':') >= 0) ? IdentifierParser.parseRange(text)
                : new Range(null, IdentifierParser.parse(text), text);
    }

    private static Identifier target(Range range) {
        return Objects.requireNonNullElseGet(range.end(), () -> IdentifierParser.parse(""));
    }

    private List<String> rows(@Nullable Identifier start) {
        Vertex vertex = (start != null) ? this.resolver.resolveOne(start, null) : null;
        return (vertex != null) ? List.of(vertex.id()) : List.of();
    }

}
