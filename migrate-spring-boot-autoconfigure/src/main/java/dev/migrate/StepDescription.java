package dev.migrate;

import java.util.List;

import dev.migrate.revision.Direction;

/**
 * One step of an upgrade, a downgrade or a stamp.
 *
 * @param direction which way the step goes
 * @param revision the revision that is applied, taken back or written into the version
 * table
 * @param from the revisions that the step starts from; empty for the base
 * @param to the revisions that it leads to; empty for the base
 * @param message what the revision does; empty if it is unknown, which only a stamp can
 * cope with
 */
public record StepDescription(Direction direction, String revision, List<String> from, List<String> to,
        String message) {

    /**
     * The step in a line.
     * @return for instance {@code upgrade 2b1ae634e5cd -> 3512b954651e, add account}
     */
    @Override
    public String toString() {
        return "%s %s -> %s%s".formatted(this.direction.word(), names(this.from), names(this.to),
                this.message.isEmpty() ? "" : ", " + this.message);
    }

    private static String names(List<String> revisions) {
        return revisions.isEmpty() ? "<base>" : String.join(", ", revisions);
    }

}
