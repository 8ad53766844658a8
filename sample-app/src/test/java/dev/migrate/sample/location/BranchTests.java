package dev.migrate.sample.location;

import java.util.Map;

import dev.migrate.sample.LibraryTest;
import dev.migrate.sample.Visitor;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@LibraryTest
class BranchTests {

    @Autowired
    private Visitor visitor;

    @Test
    void anOpenedBranchIsInTheDirectory() {
        int id = (int) Visitor.value(this.visitor
            .post("/api/branches",
                    Map.of("name", "Abbey Road", "address", Visitor.ADDRESS, "telephone", "+44 1223 300"))
            .expectStatus()
            .isCreated(), "id");
        this.visitor.get("/api/branches")
            .expectStatus()
            .isOk()
            .expectBody()
            .jsonPath("$[?(@.id == %d)].name".formatted(id))
            .isEqualTo("Abbey Road");
    }

    @Test
    void twoBranchesDoNotShareAName() {
        Map<String, ?> branch = Map.of("name", "Central", "address", Visitor.ADDRESS);
        this.visitor.post("/api/branches", branch).expectStatus().isCreated();
        this.visitor.post("/api/branches", branch)
            .expectStatus()
            .isEqualTo(HttpStatus.CONFLICT)
            .expectBody()
            .jsonPath("$.detail")
            .isEqualTo("There is already a branch named 'Central'.");
    }

}
