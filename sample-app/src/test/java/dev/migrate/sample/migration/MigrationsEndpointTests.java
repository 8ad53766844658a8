package dev.migrate.sample.migration;

import dev.migrate.sample.LibraryTest;
import dev.migrate.sample.Visitor;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

@LibraryTest
class MigrationsEndpointTests {

    @Autowired
    private Visitor visitor;

    @Test
    void endpointShowsWhereTheDatabaseStandsAndWhatWasDone() {
        String migrate = "$.contexts.library.migrateBeans.migrate";
        this.visitor.get("/actuator/migrations")
            .expectStatus()
            .isOk()
            .expectBody()
            .jsonPath(migrate + ".current.length()")
            .isEqualTo(1)
            .jsonPath(migrate + ".current[0].message")
            .isEqualTo("revise catalogue and membership")
            .jsonPath(migrate + ".heads.length()")
            .isEqualTo(1)
            .jsonPath(migrate + ".pending.length()")
            .isEqualTo(0)
            .jsonPath(migrate + ".history.length()")
            .isEqualTo(8)
            .jsonPath(migrate + ".history[0].message")
            .isEqualTo("create catalogue")
            .jsonPath(migrate + ".history[0].direction")
            .isEqualTo("upgrade")
            .jsonPath(migrate + ".history[0].outcome")
            .isEqualTo("success")
            .jsonPath(migrate + ".history[0].duration")
            .isNotEmpty()
            .jsonPath(migrate + ".history[0].started")
            .isNotEmpty()
            .jsonPath(migrate + ".history[0].error")
            .doesNotExist();
    }

    @Test
    void endpointOnlyReads() {
        this.visitor.delete("/actuator/migrations").expectStatus().isEqualTo(405);
    }

}
