package dev.migrate.sample.reservation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.migrate.sample.catalogue.Copy;
import dev.migrate.sample.catalogue.Publication;
import dev.migrate.sample.membership.Member;

import org.springframework.data.jpa.repository.JpaRepository;

interface ReservationRepository extends JpaRepository<Reservation, Long> {

    boolean existsByPublicationAndMemberAndStatusIn(Publication publication, Member member,
            Collection<ReservationStatus> statuses);

    Optional<Reservation> findFirstByPublicationAndStatusOrderByPlacedAtAscIdAsc(Publication publication,
            ReservationStatus status);

    Optional<Reservation> findByHeldCopyAndStatus(Copy copy, ReservationStatus status);

    List<Reservation> findByStatusAndCollectByBefore(ReservationStatus status, LocalDate day);

}
