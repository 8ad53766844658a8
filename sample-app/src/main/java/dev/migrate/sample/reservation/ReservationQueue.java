package dev.migrate.sample.reservation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;

import dev.migrate.sample.catalogue.Copy;
import dev.migrate.sample.catalogue.CopyRepository;
import dev.migrate.sample.catalogue.CopyStatus;
import dev.migrate.sample.catalogue.Publication;
import dev.migrate.sample.catalogue.PublicationRepository;
import dev.migrate.sample.membership.Member;
import dev.migrate.sample.membership.MemberRepository;
import dev.migrate.sample.problem.NotFound;
import dev.migrate.sample.problem.RuleViolation;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives every publication to those who wait for it, first come, first served.
 */
@Service
public class ReservationQueue {

    private final ReservationRepository reservations;

    private final PublicationRepository publications;

    private final CopyRepository copies;

    private final MemberRepository members;

    private final ReservationTerms terms;

    private final Clock clock;

    ReservationQueue(ReservationRepository reservations, PublicationRepository publications, CopyRepository copies,
            MemberRepository members, ReservationTerms terms, Clock clock) {
        this.reservations = reservations;
        this.publications = publications;
        this.copies = copies;
        this.members = members;
        this.terms = terms;
        this.clock = clock;
    }

    @Transactional
    ReservationDetails place(NewReservation request) {
        Member member = this.members.findLockedByCardNumber(request.cardNumber())
            .orElseThrow(() -> new NotFound("member with the card", request.cardNumber()));
        Publication publication = this.publications.findById(request.publication())
            .orElseThrow(() -> new NotFound("publication", request.publication()));
        if (this.reservations.existsByPublicationAndMemberAndStatusIn(publication, member,
                EnumSet.of(ReservationStatus.WAITING, ReservationStatus.READY))) {
            throw new RuleViolation("Already reserved",
                    "%s has already reserved '%s'.".formatted(member.getName(), publication.getTitle()));
        }
        this.copies.findFirstByPublicationAndStatusAndReferenceOnlyFalse(publication, CopyStatus.AVAILABLE)
            .ifPresent((copy) -> {
                throw new RuleViolation("Available now", "%s is on the shelf at the branch '%s': no need to reserve it."
                    .formatted(copy, copy.getBranch().getName()));
            });
        return ReservationDetails
            .of(this.reservations.save(new Reservation(publication, member, this.clock.instant())));
    }

    @Transactional(readOnly = true)
    ReservationDetails find(Long id) {
        return ReservationDetails.of(reservation(id));
    }

    @Transactional
    ReservationDetails cancel(Long id) {
        Reservation reservation = reservation(id);
        reservation.cancel().ifPresent(this::offer);
        return ReservationDetails.of(reservation);
    }

    /**
     * Offers a copy on the shelf to the member who has waited longest.
     * @param copy the copy
     * @return the reservation that the copy is now on hold for, if anybody waits
     */
    @Transactional
    public Optional<Reservation> offer(Copy copy) {
        Optional<Reservation> next = this.reservations
            .findFirstByPublicationAndStatusOrderByPlacedAtAscIdAsc(copy.getPublication(), ReservationStatus.WAITING);
        next.ifPresent(
                (reservation) -> reservation.hold(copy, LocalDate.now(this.clock).plus(this.terms.holdPeriod())));
        return next;
    }

    /**
     * Ends the reservation that a copy is on hold for, if it is, because a member takes
     * the copy.
     * @param copy the copy
     * @param member the member who takes it
     * @throws RuleViolation if the copy is on hold for somebody else
     */
    @Transactional
    public void collect(Copy copy, Member member) {
        this.reservations.findByHeldCopyAndStatus(copy, ReservationStatus.READY).ifPresent((reservation) -> {
            if (!reservation.isFor(member)) {
                throw new RuleViolation("Reserved", "%s is on hold for another member.".formatted(copy));
            }
            reservation.collect();
        });
    }

    /**
     * Passes on, every morning, the copies that nobody fetched.
     */
    @Scheduled(cron = "0 0 6 * * *")
    @Transactional
    public void expire() {
        this.reservations.findByStatusAndCollectByBefore(ReservationStatus.READY, LocalDate.now(this.clock))
            .forEach((reservation) -> reservation.expire().ifPresent(this::offer));
    }

    private Reservation reservation(Long id) {
        return this.reservations.findById(id).orElseThrow(() -> new NotFound("reservation", id));
    }

}
