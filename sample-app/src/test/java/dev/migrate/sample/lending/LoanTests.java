package dev.migrate.sample.lending;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import dev.migrate.sample.catalogue.AudioBook;
import dev.migrate.sample.catalogue.Book;
import dev.migrate.sample.catalogue.Condition;
import dev.migrate.sample.catalogue.Copy;
import dev.migrate.sample.catalogue.CopyStatus;
import dev.migrate.sample.catalogue.Magazine;
import dev.migrate.sample.catalogue.Publication;
import dev.migrate.sample.location.Address;
import dev.migrate.sample.location.Branch;
import dev.migrate.sample.membership.Member;
import dev.migrate.sample.membership.MemberCategory;
import dev.migrate.sample.problem.RuleViolation;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LoanTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static final Address ADDRESS = new Address("1 Mill Lane", "CB2 1TN", "Cambridge", "GB");

    private final FineRate rate = new FineRate(new BigDecimal("0.25"), new BigDecimal("15.00"));

    private final Member member = new Member("M1", "Emma", "Woodhouse", "emma@example.org", MemberCategory.ADULT,
            ADDRESS, Instant.EPOCH);

    private final Copy copy = copyOf(new Book("Emma", "en", "9780141439587", 474, Instant.EPOCH));

    @Test
    void takesTheCopyOffTheShelf() {
        lend(this.copy);
        assertThat(this.copy.getStatus()).isEqualTo(CopyStatus.ON_LOAN);
    }

    @Test
    void isDueWhenThePublicationSaysSo() {
        assertThat(lend(this.copy).getDueOn()).isEqualTo("2026-03-30");
        assertThat(lend(copyOf(new AudioBook("Emma", "en", "Fiona Shaw", 960, Instant.EPOCH))).getDueOn())
            .isEqualTo("2026-03-16");
        assertThat(lend(copyOf(new Magazine("The Bookseller", "en", "00067539", "2026/03", Instant.EPOCH))).getDueOn())
            .isEqualTo("2026-03-09");
    }

    @Test
    void refusesACopyOnLoan() {
        lend(this.copy);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> lend(this.copy))
            .withMessage("Copy C1 of 'Emma' is on loan.");
    }

    @Test
    void refusesAReferenceCopy() {
        this.copy.keepForReference();
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> lend(this.copy))
            .withMessage("Copy C1 of 'Emma' must be read in the library.");
        assertThat(this.copy.getStatus()).isEqualTo(CopyStatus.AVAILABLE);
    }

    @Test
    void refusesAWithdrawnCopy() {
        this.copy.withdraw();
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> lend(this.copy))
            .withMessage("Copy C1 of 'Emma' is withdrawn.");
    }

    @Test
    void costsNothingOnTheLastDay() {
        Loan loan = lend(this.copy);
        assertThat(loan.returnOn(loan.getDueOn(), this.rate)).isEmpty();
        assertThat(loan.getReturnedOn()).isEqualTo(loan.getDueOn());
        assertThat(this.copy.getStatus()).isEqualTo(CopyStatus.AVAILABLE);
    }

    @Test
    void costsAFineFromTheDayAfter() {
        Loan loan = lend(this.copy);
        LocalDate late = loan.getDueOn().plusDays(3);
        assertThat(loan.daysOverdueOn(late)).isEqualTo(3);
        assertThat(loan.returnOn(late, this.rate)).hasValueSatisfying((fine) -> {
            assertThat(fine.getAmount()).isEqualByComparingTo("0.75");
            assertThat(fine.getChargedOn()).isEqualTo(late);
            assertThat(fine.getPaidAt()).isNull();
        });
    }

    @Test
    void endsOnce() {
        Loan loan = lend(this.copy);
        loan.returnOn(MONDAY, this.rate);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> loan.returnOn(MONDAY.plusDays(1), this.rate))
            .withMessage("Copy C1 of 'Emma' was returned on 2026-03-02.");
    }

    @Test
    void fineIsPaidOnce() {
        Fine fine = lend(this.copy).returnOn(MONDAY.plusYears(1), this.rate).orElseThrow();
        assertThat(fine.getAmount()).isEqualByComparingTo("15.00");
        fine.payAt(Instant.EPOCH);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> fine.payAt(Instant.EPOCH))
            .withMessageEndingWith("was paid at 1970-01-01T00:00:00Z.");
    }

    private Loan lend(Copy copy) {
        return new Loan(copy, this.member, MONDAY);
    }

    private static Copy copyOf(Publication publication) {
        return new Copy("C1", publication, new Branch("Central", ADDRESS, null), Condition.GOOD,
                new BigDecimal("18.50"), MONDAY);
    }

}
