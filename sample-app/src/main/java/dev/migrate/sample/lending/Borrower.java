package dev.migrate.sample.lending;

import java.math.BigDecimal;

import dev.migrate.sample.membership.Member;
import dev.migrate.sample.problem.RuleViolation;

/**
 * A member as the lending desk sees them.
 *
 * @param member the member
 * @param copiesOnLoan the number of copies at the member's home
 * @param unpaidFines the sum of the fines that the member has not paid
 */
record Borrower(Member member, long copiesOnLoan, BigDecimal unpaidFines) {

    /**
     * Refuses the member another copy if the library's rules say so.
     * @param unpaidFinesLimit a member who owes more than this borrows nothing
     * @throws RuleViolation if the member has too many copies or owes too much
     */
    void requireMayBorrow(BigDecimal unpaidFinesLimit) {
        int loanLimit = this.member.getCategory().loanLimit();
        if (this.copiesOnLoan >= loanLimit) {
            throw new RuleViolation("Loan limit reached", "%s has %d copies on loan, %d are permitted."
                .formatted(this.member.getName(), this.copiesOnLoan, loanLimit));
        }
        if (this.unpaidFines.compareTo(unpaidFinesLimit) > 0) {
            throw new RuleViolation("Unpaid fines", "%s owes %s, more than %s: the fines must be paid first."
                .formatted(this.member.getName(), this.unpaidFines, unpaidFinesLimit));
        }
    }

}
