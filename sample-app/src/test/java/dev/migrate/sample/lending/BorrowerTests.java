package dev.migrate.sample.lending;

import java.math.BigDecimal;
import java.time.Instant;

import dev.migrate.sample.location.Address;
import dev.migrate.sample.membership.Member;
import dev.migrate.sample.membership.MemberCategory;
import dev.migrate.sample.problem.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class BorrowerTests {

    private static final BigDecimal LIMIT = new BigDecimal("10.00");

    @ParameterizedTest
    @EnumSource
    void mayBorrowUpToTheLimitOfTheCategory(MemberCategory category) {
        int limit = category.loanLimit();
        assertThatNoException()
            .isThrownBy(() -> borrower(category, limit - 1, BigDecimal.ZERO).requireMayBorrow(LIMIT));
        assertThatExceptionOfType(RuleViolation.class)
            .isThrownBy(() -> borrower(category, limit, BigDecimal.ZERO).requireMayBorrow(LIMIT))
            .withMessage("Emma Woodhouse has %d copies on loan, %d are permitted.", limit, limit);
    }

    @Test
    void mayOweUpToTheLimit() {
        assertThatNoException().isThrownBy(() -> borrower(MemberCategory.ADULT, 0, LIMIT).requireMayBorrow(LIMIT));
        assertThatExceptionOfType(RuleViolation.class)
            .isThrownBy(() -> borrower(MemberCategory.ADULT, 0, new BigDecimal("10.25")).requireMayBorrow(LIMIT))
            .withMessage("Emma Woodhouse owes 10.25, more than 10.00: the fines must be paid first.");
    }

    private static Borrower borrower(MemberCategory category, long copiesOnLoan, BigDecimal unpaidFines) {
        return new Borrower(
                new Member("M1", "Emma", "Woodhouse", "emma@example.org", category,
                        new Address("1 Mill Lane", "CB2 1TN", "Cambridge", "GB"), Instant.EPOCH),
                copiesOnLoan, unpaidFines);
    }

}
