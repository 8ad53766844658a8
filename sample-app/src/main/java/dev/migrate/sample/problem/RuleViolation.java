package dev.migrate.sample.problem;

/**
 * The library's rules forbid what was asked for.
 */
public class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String title;

    /**
     * Creates the exception.
     * @param title the rule in a few words, the same for every case
     * @param detail this case: what stands in the way
     */
    public RuleViolation(String title, String detail) {
        super(detail);
        this.title = title;
    }

    public String getTitle() {
        return this.title;
    }

}
