package dev.migrate.execute;

import dev.migrate.MigrateException;

/**
 * A step that was interrupted cannot go on before somebody has decided something. Nothing
 * was executed.
 */
@SuppressWarnings("serial")
class ResumptionRefusedException extends MigrateException {

    private static final String EDITED = "Its script no longer says what it has executed:";

    private static final String RESTORE = "Restore it, or undo by hand what took effect and let it begin afresh with: migrate resolve --restart";

    private final String advice;

    /**
     * A step cannot go on.
     * @param message why not
     * @param advice what there is to decide, and how to say it
     */
    ResumptionRefusedException(String message, String advice) {
        super(message);
        this.advice = advice;
    }

    String getAdvice() {
        return this.advice;
    }

    /**
     * It cannot be told whether a statement took effect.
     */
    static ResumptionRefusedException inDoubt(JournalEntry entry) {
        return new ResumptionRefusedException(
                """
                        Statement %d was being executed when that happened, and the catalog does not tell whether it took effect:
                        %s"""
                    .formatted(entry.number(), indent(entry.sql())),
                """
                        Look whether it took effect. If it did, or you have done by hand what it does: migrate resolve --applied
                        If it did not, or you have undone it: migrate resolve --retry""");
    }

    /**
     * A statement needs what only the session knew in which those before it were
     * executed.
     */
    static ResumptionRefusedException lostValue(int number, String sql) {
        return new ResumptionRefusedException("""
                Statement %d depends on what the statements before it did in the same session, which is lost:
                %s""".formatted(number, indent(sql)),
                "Write the value in its place if it was not executed yet, or undo by hand what took effect and let it begin afresh with: migrate resolve --restart");
    }

    /**
     * It cannot be told what a migration has done on its connection.
     */
    static ResumptionRefusedException connectionWork(JournalEntry entry) {
        return new ResumptionRefusedException("""
                It had worked on its own connection, which was committed, and would do it once more:
                %s""".formatted(indent(entry.sql())),
                "Undo by hand what took effect, and let it begin afresh with: migrate resolve --restart");
    }

    /**
     * The script has changed in what was executed.
     * @param executed the statements that were
     * @param now what the script says instead
     */
    static ResumptionRefusedException changed(String executed, String now) {
        return new ResumptionRefusedException("""
                %s
                %s
                %s""".formatted(EDITED, prefix("- ", executed), prefix("+ ", now)), RESTORE);
    }

    /**
     * The script has changed in what was executed, and it is known what it says as a
     * whole.
     * @param location where the script is
     * @param difference what has changed, indented
     */
    static ResumptionRefusedException edited(String location, String difference) {
        return new ResumptionRefusedException("""
                %s
                    --- executed
                    +++ %s
                %s""".formatted(EDITED, location, difference), RESTORE);
    }

    /**
     * Whether it is for a script that no longer says what it has executed.
     */
    boolean isForEdit() {
        return this.advice.equals(RESTORE);
    }

    private static String indent(String sql) {
        return prefix("", sql);
    }

    private static String prefix(String prefix, String text) {
        return text.strip()
            .indent(4)
            .lines()
            .map((line) -> "    " + prefix + line.substring(4))
            .reduce((first, second) -> first + "\n" + second)
            .orElse("    " + prefix);
    }

}
