package dev.migrate.sample.migration;

import dev.migrate.Difference;
import dev.migrate.Migrate;
import dev.migrate.MigrationListener;
import dev.migrate.database.TestDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The library's revisions on the databases that it is meant for.
 */
abstract class ComparedLibraryRevisionsContract extends LibraryRevisionsContract {

    @Test
    void revisionsMakeExactlyWhatTheEntitiesExpect(TestDatabase database) {
        try (ConfigurableApplicationContext library = start(database)) {
            Migrate migrate = library.getBean(Migrate.class);
            assertThat(migrate.compare()).isEmpty();

            migrate.downgrade("-1", MigrationListener.NONE);

            assertThat(migrate.compare()).extracting(Difference::description)
                .containsExactly("book.pages: not null → nullable",
                        "publication.publisher: varchar(120) → varchar(200)",
                        "added unique constraint uq_member_email on member(email)",
                        "added index ix_publication_catalogued_at on publication(catalogued_at desc)",
                        "removed column member.born_on");
        }
    }

}
