package dev.migrate.sample.migration;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;
import dev.migrate.dialect.UnsupportedFeatureException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * The library numbers its rows by sequences, which SQLite does not have.
 */
@OnEngine(Engine.SQLITE)
class SqliteLibraryRevisionsTests {

    @Test
    void libraryIsToldWhatItNeedsThatSqliteDoesNotHave(TestDatabase database) {
        assertThatException().isThrownBy(() -> LibraryRevisionsContract.start(database))
            .havingRootCause()
            .isInstanceOf(UnsupportedFeatureException.class)
            .withMessage("sqlite does not have sequences (author_seq)."
                    + " Use an identity column, or a table as Hibernate's GenerationType.TABLE does");
        assertThatException().isThrownBy(() -> LibraryRevisionsContract.start(database))
            .withMessageContaining("Upgrade of revision a28160e6b1c2 (create catalogue, ")
            .withMessageContaining("Nothing of it took effect: the database is at the base (no revision) as before.");

        JdbcTemplate jdbc = new JdbcTemplate(database.dataSource());
        assertThat(jdbc.queryForList("select version_num from migrate_version")).isEmpty();
    }

}
