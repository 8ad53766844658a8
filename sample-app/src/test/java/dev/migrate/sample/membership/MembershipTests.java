package dev.migrate.sample.membership;

import java.util.HashMap;
import java.util.Map;

import dev.migrate.sample.Calendar;
import dev.migrate.sample.LibraryTest;
import dev.migrate.sample.Visitor;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

@LibraryTest
class MembershipTests {

    @Autowired
    private Visitor visitor;

    @Autowired
    private Calendar calendar;

    @Test
    void aNewMemberGetsACard() {
        String card = this.visitor.member("TEACHER");
        this.visitor.get("/api/members/{card}", card)
            .expectStatus()
            .isOk()
            .expectBody()
            .jsonPath("$.name")
            .isEqualTo("Emma Woodhouse")
            .jsonPath("$.category")
            .isEqualTo("TEACHER")
            .jsonPath("$.address.town")
            .isEqualTo("Cambridge")
            .jsonPath("$.registeredAt")
            .isEqualTo(this.calendar.instant().toString());
    }

    @Test
    void aCardBelongsToOneMember() {
        Map<String, Object> request = new HashMap<>(this.visitor.newMember("ADULT"));
        this.visitor.post("/api/members", request).expectStatus().isCreated();
        request.put("email", "somebody.else@example.org");
        this.visitor.post("/api/members", request)
            .expectStatus()
            .isEqualTo(HttpStatus.CONFLICT)
            .expectBody()
            .jsonPath("$.title")
            .isEqualTo("Card in use")
            .jsonPath("$.detail")
            .isEqualTo("The card %s already belongs to a member.".formatted(request.get("cardNumber")));
    }

    @Test
    void oneMailboxIsOneMemberHoweverItIsSpelled() {
        Map<String, Object> request = new HashMap<>(this.visitor.newMember("ADULT"));
        request.put("email", "Knightley@Example.org");
        this.visitor.post("/api/members", request).expectStatus().isCreated();
        request.put("cardNumber", "another");
        request.put("email", "knightley@example.ORG");
        this.visitor.post("/api/members", request)
            .expectStatus()
            .isEqualTo(HttpStatus.CONFLICT)
            .expectBody()
            .jsonPath("$.detail")
            .isEqualTo("There is already a member with the address knightley@example.org.");
    }

    @Test
    void anIncompleteRequestNamesEveryMistake() {
        Map<String, Object> request = new HashMap<>(this.visitor.newMember("ADULT"));
        request.put("familyName", " ");
        request.put("email", "nowhere");
        request.put("address", Map.of("street", "1 Mill Lane", "postalCode", "CB2 1TN", "town", "Cambridge", "country",
                "Great Britain"));
        this.visitor.post("/api/members", request)
            .expectStatus()
            .isBadRequest()
            .expectHeader()
            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .expectBody()
            .jsonPath("$.title")
            .isEqualTo("Invalid request")
            .jsonPath("$.detail")
            .isEqualTo("address.country must match \"[A-Z]{2}\"; address.country size must be between 0 and 2; "
                    + "email must be a well-formed email address; familyName must not be blank.");
    }

    @Test
    void anUnknownCardIsNotFound() {
        this.visitor.get("/api/members/unknown")
            .expectStatus()
            .isNotFound()
            .expectBody()
            .jsonPath("$.detail")
            .isEqualTo("There is no member with the card unknown.");
    }

}
