package dev.migrate.sample.lending;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import dev.migrate.sample.problem.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Comment;
import org.jspecify.annotations.Nullable;

/**
 * What a member owes for returning a copy late.
 */
@Entity
@Table(name = "fine")
@Comment("Bookkeeping: paid fines stay here")
@SuppressWarnings("deprecation") // as most models say it still: Hibernate's @Check and
                                 // @Comment
public class Fine {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    private Loan loan;

    @Column(nullable = false, precision = 7, scale = 2)
    @Check(constraints = "amount > 0")
    private BigDecimal amount;

    @Column(nullable = false)
    private LocalDate chargedOn;

    private @Nullable Instant paidAt;

    Fine(Loan loan, BigDecimal amount, LocalDate chargedOn) {
        this.loan = loan;
        this.amount = amount;
        this.chargedOn = chargedOn;
    }

    @SuppressWarnings("NullAway.Init")
    protected Fine() {
    }

    /**
     * Records that the member has paid.
     * @param at the time of the payment
     * @throws RuleViolation if the fine has been paid before
     */
    public void payAt(Instant at) {
        if (this.paidAt != null) {
            throw new RuleViolation("Already paid", "The fine %d was paid at %s.".formatted(this.id, this.paidAt));
        }
        this.paidAt = at;
    }

    public Long getId() {
        return Objects.requireNonNull(this.id, "The fine is not saved yet");
    }

    public Loan getLoan() {
        return this.loan;
    }

    public BigDecimal getAmount() {
        return this.amount;
    }

    public LocalDate getChargedOn() {
        return this.chargedOn;
    }

    public @Nullable Instant getPaidAt() {
        return this.paidAt;
    }

}
