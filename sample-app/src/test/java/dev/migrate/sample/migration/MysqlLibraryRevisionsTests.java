package dev.migrate.sample.migration;

import dev.migrate.Difference;
import dev.migrate.Migrate;
import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@OnEngine(Engine.MYSQL)
class MysqlLibraryRevisionsTests extends LibraryRevisionsContract {

    // where Hibernate chooses other types on MySQL than on H2, which wrote the revisions
    @Test
    void revisionsMakeWhatTheEntitiesExpectButForTypes(TestDatabase database) {
        try (ConfigurableApplicationContext library = start(database)) {
            assertThat(library.getBean(Migrate.class).compare()).extracting(Difference::description)
                .containsExactly("cover.image: blob → varbinary(16777215)",
                        "fine.paid_at: timestamp(6) with time zone → timestamp(6)",
                        "member.registered_at: timestamp(6) with time zone → timestamp(6)",
                        "publication.catalogued_at: timestamp(6) with time zone → timestamp(6)",
                        "reservation.placed_at: timestamp(6) with time zone → timestamp(6)");
        }
    }

}
