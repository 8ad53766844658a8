package dev.migrate.sample.reservation;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/reservations")
class ReservationController {

    private final ReservationQueue queue;

    ReservationController(ReservationQueue queue) {
        this.queue = queue;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ReservationDetails place(@Valid @RequestBody NewReservation reservation) {
        return this.queue.place(reservation);
    }

    @GetMapping("/{id}")
    ReservationDetails find(@PathVariable Long id) {
        return this.queue.find(id);
    }

    @DeleteMapping("/{id}")
    ReservationDetails cancel(@PathVariable Long id) {
        return this.queue.cancel(id);
    }

}
