package dev.migrate;

import java.util.List;

import dev.migrate.revision.Direction;

import org.jspecify.annotations.Nullable;

/**
 * What an SQL script is to do.
 *
 * @param direction whether it applies revisions, takes them back, or moves version rows
 * alone
 * @param ranges from where to where: {@code 3512b9:head}, or only where to, from an empty
 * database; a downgrade needs both; several only for version rows alone
 * @param dialect the family of databases that it is for, for instance {@code postgresql},
 * or {@code null} for that of the configured database, which is asked
 * @param idempotent whether a revision is skipped where the version table says that
 * nothing is to be done, so that the script can be run again
 */
public record ScriptRequest(Direction direction, List<String> ranges, @Nullable String dialect, boolean idempotent) {

    public ScriptRequest {
        ranges = List.copyOf(ranges);
        if (ranges.isEmpty() || (ranges.size() > 1 && direction != Direction.STAMP)) {
            throw new IllegalArgumentException(
                    "A script needs one range, and only a stamp may have several: " + ranges);
        }
    }

}
