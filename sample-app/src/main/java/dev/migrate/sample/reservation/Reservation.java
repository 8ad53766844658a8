package dev.migrate.sample.reservation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dev.migrate.sample.catalogue.Copy;
import dev.migrate.sample.catalogue.Publication;
import dev.migrate.sample.membership.Member;
import dev.migrate.sample.problem.RuleViolation;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
 * A member's place in the queue for a publication.
 */
@Entity
@Table(name = "reservation",
        indexes = @Index(name = "ix_reservation_queue", columnList = "publication_id, status, placed_at"),
        check = @CheckConstraint(name = "ck_reservation_ready",
                constraint = "status <> 'READY' or (held_copy_id is not null and collect_by is not null)"))
public class Reservation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Publication publication;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", foreignKey = @ForeignKey(name = "fk_reservation_member"))
    private Member member;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ReservationStatus status = ReservationStatus.WAITING;

    @Column(nullable = false)
    private Instant placedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Copy heldCopy;

    private @Nullable LocalDate collectBy;

    public Reservation(Publication publication, Member member, Instant placedAt) {
        this.publication = publication;
        this.member = member;
        this.placedAt = placedAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected Reservation() {
    }

    /**
     * Puts a copy on hold for the member.
     * @param copy a copy on the shelf
     * @param collectBy the last day on which the member may fetch it
     */
    public void hold(Copy copy, LocalDate collectBy) {
        requireStatus(ReservationStatus.WAITING);
        copy.putAside();
        this.heldCopy = copy;
        this.collectBy = collectBy;
        this.status = ReservationStatus.READY;
    }

    /**
     * Ends the wait: the member takes the copy on hold.
     */
    public void collect() {
        requireStatus(ReservationStatus.READY);
        this.status = ReservationStatus.COLLECTED;
    }

    /**
     * Gives up the place in the queue.
     * @return the copy that was on hold and is now back on the shelf, if there was one
     */
    public Optional<Copy> cancel() {
        requireStatus(ReservationStatus.WAITING, ReservationStatus.READY);
        return leaveQueue(ReservationStatus.CANCELLED);
    }

    /**
     * Ends a hold that the member let pass.
     * @return the copy that was on hold and is now back on the shelf
     */
    public Optional<Copy> expire() {
        requireStatus(ReservationStatus.READY);
        return leaveQueue(ReservationStatus.EXPIRED);
    }

    private Optional<Copy> leaveQueue(ReservationStatus end) {
        Optional<Copy> released = Optional.ofNullable(this.heldCopy);
        released.ifPresent(Copy::shelve);
        this.heldCopy = null;
        this.collectBy = null;
        this.status = end;
        return released;
    }

    private void requireStatus(ReservationStatus... permitted) {
        if (!List.of(permitted).contains(this.status)) {
            throw new RuleViolation("Reservation not open",
                    "The reservation of '%s' is %s.".formatted(this.publication.getTitle(), this.status.inWords()));
        }
    }

    public boolean isFor(Member member) {
        return this.member.getId().equals(member.getId());
    }

    public Long getId() {
        return Objects.requireNonNull(this.id, "The reservation is not saved yet");
    }

    public Publication getPublication() {
        return this.publication;
    }

    public Member getMember() {
        return this.member;
    }

    public ReservationStatus getStatus() {
        return this.status;
    }

    public @Nullable Copy getHeldCopy() {
        return this.heldCopy;
    }

    public @Nullable LocalDate getCollectBy() {
        return this.collectBy;
    }

}
