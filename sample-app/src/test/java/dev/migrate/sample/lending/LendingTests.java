package dev.migrate.sample.lending;

import java.time.Period;
import java.util.Map;

import dev.migrate.sample.Calendar;
import dev.migrate.sample.LibraryTest;
import dev.migrate.sample.Visitor;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@LibraryTest
class LendingTests {

    @Autowired
    private Visitor visitor;

    @Autowired
    private Calendar calendar;

    @Test
    void aMemberTakesABookHome() {
        String card = this.visitor.member("ADULT");
        this.visitor.lend(this.visitor.copyOf("Emma"), card)
            .expectStatus()
            .isCreated()
            .expectBody()
            .jsonPath("$.title")
            .isEqualTo("Emma")
            .jsonPath("$.member")
            .isEqualTo("Emma Woodhouse")
            .jsonPath("$.lentOn")
            .isEqualTo(this.calendar.today().toString())
            .jsonPath("$.dueOn")
            .isEqualTo(this.calendar.today().plusWeeks(4).toString());
        this.visitor.get("/api/members/{card}/account", card)
            .expectBody()
            .jsonPath("$.loans.length()")
            .isEqualTo(1)
            .jsonPath("$.owed")
            .isEqualTo(0);
    }

    @Test
    void aBookInTimeCostsNothing() {
        String copy = this.visitor.copyOf("Emma");
        this.visitor.lend(copy, this.visitor.member("ADULT")).expectStatus().isCreated();
        this.calendar.advance(Period.ofWeeks(4));
        this.visitor.bringBack(copy)
            .expectStatus()
            .isOk()
            .expectBody()
            .jsonPath("$.returnedOn")
            .isEqualTo(this.calendar.today().toString())
            .jsonPath("$.fine")
            .isEmpty()
            .jsonPath("$.onHold")
            .isEqualTo(false);
    }

    @Test
    void aLateBookCostsAFineThatIsPaidOnce() {
        String copy = this.visitor.copyOf("Persuasion");
        String card = this.visitor.member("ADULT");
        this.visitor.lend(copy, card).expectStatus().isCreated();
        this.calendar.advance(Period.ofWeeks(4).plusDays(3));
        Map<?, ?> fine = (Map<?, ?>) Visitor.value(this.visitor.bringBack(copy), "fine");
        this.visitor.get("/api/members/{card}/account", card)
            .expectBody()
            .jsonPath("$.loans")
            .isEmpty()
            .jsonPath("$.fines[0].title")
            .isEqualTo("Persuasion")
            .jsonPath("$.owed")
            .isEqualTo(0.75);
        String payment = "/api/fines/" + fine.get("id") + "/payment";
        this.visitor.post(payment, Map.of())
            .expectStatus()
            .isOk()
            .expectBody()
            .jsonPath("$.paidAt")
            .isEqualTo(this.calendar.instant().toString());
        this.visitor.post(payment, Map.of())
            .expectStatus()
            .isEqualTo(HttpStatus.CONFLICT)
            .expectBody()
            .jsonPath("$.title")
            .isEqualTo("Already paid");
        this.visitor.get("/api/members/{card}/account", card).expectBody().jsonPath("$.owed").isEqualTo(0);
    }

    @Test
    void whoOwesTooMuchBorrowsNothingUntilTheFineIsPaid() {
        String late = this.visitor.copyOf("Emma");
        String card = this.visitor.member("ADULT");
        this.visitor.lend(late, card).expectStatus().isCreated();
        this.calendar.advance(Period.ofMonths(3));
        Map<?, ?> fine = (Map<?, ?>) Visitor.value(this.visitor.bringBack(late), "fine");
        String next = this.visitor.copyOf("Persuasion");
        this.visitor.lend(next, card)
            .expectStatus()
            .isEqualTo(HttpStatus.CONFLICT)
            .expectBody()
            .jsonPath("$.title")
            .isEqualTo("Unpaid fines")
            .jsonPath("$.detail")
            .isEqualTo("Emma Woodhouse owes 15.00, more than 10.00: the fines must be paid first.");
        this.visitor.post("/api/fines/" + fine.get("id") + "/payment", Map.of()).expectStatus().isOk();
        this.visitor.lend(next, card).expectStatus().isCreated();
    }

    @Test
    void aChildHasAtMostFiveCopies() {
        String card = this.visitor.member("CHILD");
        int publication = this.visitor.book("The Tale of Peter Rabbit");
        for (int i = 0; i < 5; i++) {
            this.visitor.lend(this.visitor.copy(publication), card).expectStatus().isCreated();
        }
        this.visitor.lend(this.visitor.copy(publication), card)
            .expectStatus()
            .isEqualTo(HttpStatus.CONFLICT)
            .expectBody()
            .jsonPath("$.detail")
            .isEqualTo("Emma Woodhouse has 5 copies on loan, 5 are permitted.");
    }

    @Test
    void aCopyIsLentToOneMemberAtATime() {
        String copy = this.visitor.copyOf("Emma");
        this.visitor.lend(copy, this.visitor.member("ADULT")).expectStatus().isCreated();
        this.visitor.lend(copy, this.visitor.member("ADULT"))
            .expectStatus()
            .isEqualTo(HttpStatus.CONFLICT)
            .expectBody()
            .jsonPath("$.title")
            .isEqualTo("Copy not available")
            .jsonPath("$.detail")
            .isEqualTo("Copy %s of 'Emma' is on loan.".formatted(copy));
    }

    @Test
    void aCopyThatIsNotOnLoanCannotComeBack() {
        String copy = this.visitor.copyOf("Emma");
        this.visitor.bringBack(copy)
            .expectStatus()
            .isEqualTo(HttpStatus.CONFLICT)
            .expectBody()
            .jsonPath("$.detail")
            .isEqualTo("Copy %s of 'Emma' is not on loan, it is on the shelf.".formatted(copy));
    }

    @Test
    void nothingHappensWithUnknownNumbers() {
        String card = this.visitor.member("ADULT");
        this.visitor.lend("unknown", card)
            .expectStatus()
            .isNotFound()
            .expectBody()
            .jsonPath("$.detail")
            .isEqualTo("There is no copy unknown.");
        this.visitor.lend(this.visitor.copyOf("Emma"), "unknown")
            .expectStatus()
            .isNotFound()
            .expectBody()
            .jsonPath("$.detail")
            .isEqualTo("There is no member with the card unknown.");
        this.visitor.bringBack("unknown").expectStatus().isNotFound();
        this.visitor.post("/api/fines/0/payment", Map.of()).expectStatus().isNotFound();
        this.visitor.get("/api/members/unknown/account").expectStatus().isNotFound();
    }

}
