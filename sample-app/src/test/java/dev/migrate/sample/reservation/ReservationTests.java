package dev.migrate.sample.reservation;

import java.time.Period;

import dev.migrate.sample.Calendar;
import dev.migrate.sample.LibraryTest;
import dev.migrate.sample.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec;

@LibraryTest
class ReservationTests {

    @Autowired
    private Visitor visitor;

    @Autowired
    private Calendar calendar;

    @Autowired
    private ReservationQueue queue;

    private int publication;

    private String copy = "";

    private String first = "";

    private String second = "";

    @BeforeEach
    void theOnlyCopyIsOnLoan() {
        this.publication = this.visitor.book("Emma");
        this.copy = this.visitor.copy(this.publication);
        this.first = this.visitor.member("ADULT");
        this.second = this.visitor.member("ADULT");
        this.visitor.lend(this.copy, this.visitor.member("ADULT")).expectStatus().isCreated();
    }

    @Test
    void aReturnedCopyIsKeptForWhoWaitedLongest() {
        int reservation = reserve(this.first);
        reserve(this.second);
        bringBack().jsonPath("$.onHold").isEqualTo(true);
        reservation(reservation).jsonPath("$.status")
            .isEqualTo("READY")
            .jsonPath("$.barcode")
            .isEqualTo(this.copy)
            .jsonPath("$.collectBy")
            .isEqualTo(this.calendar.today().plusDays(7).toString());
        this.visitor.lend(this.copy, this.second)
            .expectStatus()
            .isEqualTo(HttpStatus.CONFLICT)
            .expectBody()
            .jsonPath("$.detail")
            .isEqualTo("Copy %s of 'Emma' is on hold for another member.".formatted(this.copy));
        this.visitor.lend(this.copy, this.first).expectStatus().isCreated();
        reservation(reservation).jsonPath("$.status").isEqualTo("COLLECTED");
    }

    @Test
    void aCancelledReservationPassesTheCopyOn() {
        int reservation = reserve(this.first);
        int next = reserve(this.second);
        bringBack().jsonPath("$.onHold").isEqualTo(true);
        this.visitor.delete("/api/reservations/{id}", reservation)
            .expectStatus()
            .isOk()
            .expectBody()
            .jsonPath("$.status")
            .isEqualTo("CANCELLED");
        reservation(next).jsonPath("$.status").isEqualTo("READY").jsonPath("$.barcode").isEqualTo(this.copy);
        this.visitor.delete("/api/reservations/{id}", reservation)
            .expectStatus()
            .isEqualTo(HttpStatus.CONFLICT)
            .expectBody()
            .jsonPath("$.detail")
            .isEqualTo("The reservation of 'Emma' is cancelled.");
    }

    @Test
    void aCopyThatNobodyFetchesGoesBackToTheShelf() {
        int reservation = reserve(this.first);
        bringBack().jsonPath("$.onHold").isEqualTo(true);
        this.calendar.advance(Period.ofDays(7));
        this.queue.expire();
        reservation(reservation).jsonPath("$.status").isEqualTo("READY");
        this.calendar.advance(Period.ofDays(1));
        this.queue.expire();
        reservation(reservation).jsonPath("$.status").isEqualTo("EXPIRED");
        this.visitor.lend(this.copy, this.second).expectStatus().isCreated();
    }

    @Test
    void nobodyWaitsTwiceForTheSame() {
        reserve(this.first);
        this.visitor.reserve(this.publication, this.first)
            .expectStatus()
            .isEqualTo(HttpStatus.CONFLICT)
            .expectBody()
            .jsonPath("$.title")
            .isEqualTo("Already reserved")
            .jsonPath("$.detail")
            .isEqualTo("Emma Woodhouse has already reserved 'Emma'.");
    }

    @Test
    void nobodyWaitsForWhatIsOnTheShelf() {
        bringBack().jsonPath("$.onHold").isEqualTo(false);
        this.visitor.reserve(this.publication, this.first)
            .expectStatus()
            .isEqualTo(HttpStatus.CONFLICT)
            .expectBody()
            .jsonPath("$.title")
            .isEqualTo("Available now");
    }

    @Test
    void anUnknownPublicationCannotBeReserved() {
        this.visitor.reserve(0, this.first).expectStatus().isNotFound();
        this.visitor.get("/api/reservations/0").expectStatus().isNotFound();
    }

    private int reserve(String cardNumber) {
        return (int) Visitor.value(this.visitor.reserve(this.publication, cardNumber).expectStatus().isCreated(), "id");
    }

    private BodyContentSpec bringBack() {
        return this.visitor.bringBack(this.copy).expectStatus().isOk().expectBody();
    }

    private BodyContentSpec reservation(int id) {
        return this.visitor.get("/api/reservations/{id}", id).expectStatus().isOk().expectBody();
    }

}
