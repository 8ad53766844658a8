package dev.migrate;

import java.util.List;

import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameTable;

/**
 * A table, sequence or column that is gone from the entities while a like one is new in
 * them.
 *
 * @param rename the names
 * @param operation what to do if it is the same one under another name
 * @param score how much they are alike, in percent; what is less than half alike is not
 * reported
 * @param reasons what they have in common and what not, a few words each, for instance
 * {@code same type}
 */
public record LikelyRename(Rename rename, Operation operation, int score, List<String> reasons) {

    public LikelyRename {
        reasons = List.copyOf(reasons);
    }

    /**
     * Whether it is a table, rather than a sequence or column.
     * @return whether it is
     */
    public boolean isTable() {
        return this.operation instanceof RenameTable;
    }

    /**
     * What it is that has another name.
     * @return {@code table}, {@code sequence} or {@code column}
     */
    public String kind() {
        return isTable() ? "table" : (this.operation instanceof RenameSequence) ? "sequence" : "column";
    }

    /**
     * The rename in a line for people.
     * @return for instance
     * {@code account.mail → account.email, 92 % alike (similar name, same type)}
     */
    @Override
    public String toString() {
        return "%s → %s, %d %% alike (%s)".formatted(this.rename.from(), this.rename.to(), this.score,
                String.join(", ", this.reasons));
    }

}
