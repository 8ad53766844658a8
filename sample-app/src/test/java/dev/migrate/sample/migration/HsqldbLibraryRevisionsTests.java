package dev.migrate.sample.migration;

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
            assertThat(library.getBean(Migrate.class).compare()).containsExactlyInAnyOrder(
                    "changed fine.paid_at: timestamp(6) with time zone → timestamp(6)",
                    "changed loan.member_id: uuid → binary(16)", "changed member.id: uuid → binary(16)",
                    "changed member.registered_at: timestamp(6) with time zone → timestamp(6)",
                    "changed publication.catalogued_at: timestamp(6) with time zone → timestamp(6)",
                    "changed reservation.placed_at: timestamp(6) with time zone → timestamp(6)",
                    "changed reservation.member_id: uuid → binary(16)");
        }
    }

}
