package dev.migrate.schema;

/**
 * When a constraint is checked, and whether a transaction can choose (SQL:2016 part 2,
 * section 10.8).
 */
public enum Timing {

    /** After each statement; the SQL standard's default. */
    NOT_DEFERRABLE,
    /** After each statement, unless a transaction says otherwise. */
    DEFERRABLE,
    /** At the end of a transaction, unless it says otherwise. */
    INITIALLY_DEFERRED;

    /**
     * The timing in the words of the SQL standard.
     * @return for instance {@code deferrable initially deferred}, empty for the default
     */
    public String sql() {
        return switch (this) {
            case NOT_DEFERRABLE -> "";
            case DEFERRABLE -> "deferrable";
            case INITIALLY_DEFERRED -> "deferrable initially deferred";
        };
    }

}
