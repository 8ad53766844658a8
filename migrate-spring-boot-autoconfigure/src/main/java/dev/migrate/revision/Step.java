package dev.migrate.revision;

import java.util.List;

/**
 * One step of a {@link Plan}: what runs, and what it does to the version rows. Both
 * belong in one transaction where the database allows it.
 */
public sealed interface Step {

    /**
     * What the step does.
     * @return the direction
     */
    Direction direction();

    /**
     * The changes of the version table, in the order in which to make them.
     * @return possibly empty
     */
    List<RowChange> rowChanges();

    /**
     * The version rows after the step.
     * @return full revision ids
     */
    List<String> rows();

    /**
     * Runs one revision in one direction.
     *
     * @param direction {@link Direction#UPGRADE} or {@link Direction#DOWNGRADE}
     * @param revision the revision to run
     * @param rowChanges the changes of the version table
     * @param rows the version rows afterwards
     */
    record Run(Direction direction, RevisionNode revision, List<RowChange> rowChanges,
            List<String> rows) implements Step {

        public Run {
            rowChanges = List.copyOf(rowChanges);
            rows = List.copyOf(rows);
        }

    }

    /**
     * Moves version rows without running anything.
     *
     * @param from the rows that the target replaces; empty for a new row. A row may be
     * named by several steps of a plan and is taken away by the first
     * @param to the row that comes; empty if the rows only go
     * @param rowChanges the changes of the version table
     * @param rows the version rows afterwards
     */
    record Stamp(List<String> from, List<String> to, List<RowChange> rowChanges, List<String> rows) implements Step {

        public Stamp {
            from = List.copyOf(from);
            to = List.copyOf(to);
            rowChanges = List.copyOf(rowChanges);
            rows = List.copyOf(rows);
        }

        @Override
        public Direction direction() {
            return Direction.STAMP;
        }

    }

}
