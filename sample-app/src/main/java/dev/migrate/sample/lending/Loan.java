package dev.migrate.sample.lending;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

import dev.migrate.sample.catalogue.Copy;
import dev.migrate.sample.membership.Member;
import dev.migrate.sample.problem.RuleViolation;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A copy at a member's home, from the day it was lent to the day it comes back.
 */
@Entity
@Table(name = "loan",
        indexes = { @Index(name = "ix_loan_member_id_returned_on", columnList = "member_id, returned_on"),
                @Index(name = "ix_loan_copy_id_returned_on", columnList = "copy_id, returned_on") },
        check = { @CheckConstraint(name = "ck_loan_due_on", constraint = "due_on >= lent_on"),
                @CheckConstraint(name = "ck_loan_returned_on", constraint = "returned_on >= lent_on") })
public class Loan {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Copy copy;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", foreignKey = @ForeignKey(name = "fk_loan_member"))
    private Member member;

    @Column(nullable = false)
    private LocalDate lentOn;

    @Column(nullable = false)
    private LocalDate dueOn;

    private @Nullable LocalDate returnedOn;

    /**
     * Lends a copy.
     * @param copy the copy, on the shelf or on hold for this member
     * @param member the member who takes it home
     * @param lentOn the day of the loan
     * @throws RuleViolation if the copy cannot be lent
     */
    public Loan(Copy copy, Member member, LocalDate lentOn) {
        copy.lendOut();
        this.copy = copy;
        this.member = member;
        this.lentOn = lentOn;
        this.dueOn = lentOn.plus(copy.getPublication().loanPeriod());
    }

    @SuppressWarnings("NullAway.Init")
    protected Loan() {
    }

    /**
     * Takes the copy back and puts it on the shelf.
     * @param date the day of the return
     * @param rate what being late costs
     * @return the fine to be paid, if the copy is late
     * @throws RuleViolation if the copy has been returned before
     */
    public Optional<Fine> returnOn(LocalDate date, FineRate rate) {
        if (this.returnedOn != null) {
            throw new RuleViolation("Already returned", "%s was returned on %s.".formatted(this.copy, this.returnedOn));
        }
        this.returnedOn = date;
        this.copy.shelve();
        long daysOverdue = daysOverdueOn(date);
        return (daysOverdue > 0) ? Optional.of(new Fine(this, rate.amountFor(daysOverdue), date)) : Optional.empty();
    }

    /**
     * Returns how late the copy is.
     * @param date a day
     * @return the days since the copy was due, 0 if it is not late on that day
     */
    public long daysOverdueOn(LocalDate date) {
        return Math.max(0, ChronoUnit.DAYS.between(this.dueOn, date));
    }

    public Long getId() {
        return Objects.requireNonNull(this.id, "The loan is not saved yet");
    }

    public Copy getCopy() {
        return this.copy;
    }

    public Member getMember() {
        return this.member;
    }

    public LocalDate getLentOn() {
        return this.lentOn;
    }

    public LocalDate getDueOn() {
        return this.dueOn;
    }

    public @Nullable LocalDate getReturnedOn() {
        return this.returnedOn;
    }

}
