package dev.migrate.sample.membership;

/**
 * What sort of reader a member is.
 */
public enum MemberCategory {

    CHILD(5), ADULT(10), TEACHER(30);

    private final int loanLimit;

    MemberCategory(int loanLimit) {
        this.loanLimit = loanLimit;
    }

    /**
     * Returns how many copies such a member may have at home.
     * @return the greatest number of copies on loan at the same time
     */
    public int loanLimit() {
        return this.loanLimit;
    }

}
