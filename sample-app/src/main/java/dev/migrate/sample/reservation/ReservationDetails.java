package dev.migrate.sample.reservation;

import java.time.LocalDate;

import dev.migrate.sample.catalogue.Copy;
import org.jspecify.annotations.Nullable;

record ReservationDetails(Long id, String title, String member, ReservationStatus status, @Nullable String barcode,
        @Nullable LocalDate collectBy) {

    static ReservationDetails of(Reservation reservation) {
        Copy copy = reservation.getHeldCopy();
        return new ReservationDetails(reservation.getId(), reservation.getPublication().getTitle(),
                reservation.getMember().getName(), reservation.getStatus(), (copy != null) ? copy.getBarcode() : null,
                reservation.getCollectBy());
    }

}
