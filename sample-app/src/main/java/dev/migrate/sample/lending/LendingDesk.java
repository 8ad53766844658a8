package dev.migrate.sample.lending;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import dev.migrate.sample.catalogue.Copy;
import dev.migrate.sample.catalogue.CopyRepository;
import dev.migrate.sample.membership.Member;
import dev.migrate.sample.membership.MemberRepository;
import dev.migrate.sample.problem.NotFound;
import dev.migrate.sample.problem.RuleViolation;
import dev.migrate.sample.reservation.ReservationQueue;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lends copies, takes them back and collects the fines.
 */
@Service
class LendingDesk {

    private final LoanRepository loans;

    private final FineRepository fines;

    private final CopyRepository copies;

    private final MemberRepository members;

    private final ReservationQueue queue;

    private final LendingTerms terms;

    private final Clock clock;

    LendingDesk(LoanRepository loans, FineRepository fines, CopyRepository copies, MemberRepository members,
            ReservationQueue queue, LendingTerms terms, Clock clock) {
        this.loans = loans;
        this.fines = fines;
        this.copies = copies;
        this.members = members;
        this.queue = queue;
        this.terms = terms;
        this.clock = clock;
    }

    @Transactional
    LoanDetails lend(NewLoan request) {
        Member member = this.members.findLockedByCardNumber(request.cardNumber())
            .orElseThrow(() -> unknownCard(request.cardNumber()));
        Copy copy = this.copies.findByBarcode(request.barcode())
            .orElseThrow(() -> new NotFound("copy", request.barcode()));
        Borrower borrower = new Borrower(member, this.loans.countByMemberAndReturnedOnIsNull(member),
                this.fines.sumUnpaid(member));
        borrower.requireMayBorrow(this.terms.unpaidFinesLimit());
        this.queue.collect(copy, member);
        return LoanDetails.of(this.loans.save(new Loan(copy, member, today())), today());
    }

    @Transactional
    Receipt takeBack(NewReturn request) {
        Loan loan = this.loans.findByCopyBarcodeAndReturnedOnIsNull(request.barcode())
            .orElseThrow(() -> notOnLoan(request.barcode()));
        Optional<Fine> fine = loan.returnOn(today(), this.terms.fine()).map(this.fines::save);
        boolean onHold = this.queue.offer(loan.getCopy()).isPresent();
        return new Receipt(loan.getCopy().getPublication().getTitle(), loan.getMember().getName(), loan.getDueOn(),
                today(), fine.map(FineDetails::of).orElse(null), onHold);
    }

    @Transactional
    FineDetails settle(Long fineId) {
        Fine fine = this.fines.findById(fineId).orElseThrow(() -> new NotFound("fine", fineId));
        fine.payAt(this.clock.instant());
        return FineDetails.of(fine);
    }

    @Transactional(readOnly = true)
    Account account(String cardNumber) {
        Member member = this.members.findByCardNumber(cardNumber).orElseThrow(() -> unknownCard(cardNumber));
        return new Account(member.getName(),
                this.loans.findByMemberAndReturnedOnIsNullOrderByDueOn(member)
                    .stream()
                    .map((loan) -> LoanDetails.of(loan, today()))
                    .toList(),
                this.fines.findByLoanMemberAndPaidAtIsNullOrderByChargedOn(member)
                    .stream()
                    .map(FineDetails::of)
                    .toList(),
                this.fines.sumUnpaid(member));
    }

    private RuntimeException notOnLoan(String barcode) {
        return this.copies.findByBarcode(barcode)
            .<RuntimeException>map((copy) -> new RuleViolation("Not on loan",
                    "%s is not on loan, it is %s.".formatted(copy, copy.getStatus().inWords())))
            .orElseGet(() -> new NotFound("copy", barcode));
    }

    private static NotFound unknownCard(String cardNumber) {
        return new NotFound("member with the card", cardNumber);
    }

    private LocalDate today() {
        return LocalDate.now(this.clock);
    }

}
