package dev.migrate;

import java.util.List;

import dev.migrate.revision.Direction;

/**
 * One step of an upgrade or downgrade.
 *
 * @param direction which way the step goes
 * @param revision the revision that is applied or taken back
 * @param from the revisions that the step starts from; empty for the base
 * @param to the revisions that it leads to; empty for the base
 * @param message what the revision does
 */
public record StepDescription(Direction direction, String revision, List<String> from, List<String> to,
        String message) {

    /**
     * The step in a line.
     * @return for instance {@code upgrade 2b1ae634e5cd -> 3512b954651e, add account}
     */
    @Override
    public String toString() {
        return "%s %s -> %s, %s".formatted(this.direction.word(), names(this.from), names(this.to), this.message);
    }

    private static String names(List<String> revisions) {
        return revisions.isEmpty() ? "<base>" : String.join(", ", revisions);
    }

}
