package dev.migrate.sample.migration;

import dev.migrate.Difference;
import dev.migrate.Migrate;
import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@OnEngine(Engine.HSQLDB)
class HsqldbLibraryRevisionsTests extends LibraryRevisionsContract {

    // the revisions were written on H2, and say its types
    @Test
    void revisionsDifferFromTheEntitiesOnlyInTypesThatHibernateHasOtherwiseOnHsqldb(TestDatabase database) {
        try (ConfigurableApplicationContext library = start(database)) {
            assertThat(library.getBean(Migrate.class).compare()).extracting(Difference::description)
                // foreign keys give way while both of their sides change
                .filteredOn((difference) -> !difference.contains("foreign key"))
                .containsExactlyInAnyOrder("fine.paid_at: timestamp(6) with time zone → timestamp(6)",
                        "loan.member_id: uuid → binary(16)", "member.id: uuid → binary(16)",
                        "member.registered_at: timestamp(6) with time zone → timestamp(6)",
                        "publication.catalogued_at: timestamp(6) with time zone → timestamp(6)",
                        "reservation.placed_at: timestamp(6) with time zone → timestamp(6)",
                        "reservation.member_id: uuid → binary(16)");
        }
    }

}
