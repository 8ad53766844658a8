package dev.migrate.sample.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.migrate.HistoryEntry;
import dev.migrate.Migrate;
import dev.migrate.MigrationListener;
import dev.migrate.RevisionDescription;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.database.TestDatabase;
import dev.migrate.dialect.Dialects;
import dev.migrate.sample.LibraryApplication;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import org.junit.jupiter.api.Test;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The library's revisions, all written while its database was H2, on any database.
 */
@FreshDatabaseForEachTest
abstract class LibraryRevisionsContract {

    @Test
    void revisionsAreAppliedTakenBackAndAppliedAgain(TestDatabase database) throws SQLException {
        try (ConfigurableApplicationContext library = start(database)) {
            Migrate migrate = library.getBean(Migrate.class);
            assertThat(migrate.status().upToDate()).isTrue();
            assertThat(migrate.status().current()).extracting(RevisionDescription::head).containsExactly(true);

            assertThat(migrate.downgrade("base", MigrationListener.NONE)).hasSize(8);
            assertThat(names(library.getBean(DataSource.class))).containsExactlyInAnyOrder("migrate_version",
                    "migrate_history", "migrate_journal", "migrate_lock");

            assertThat(migrate.upgrade("heads", MigrationListener.NONE)).hasSize(8);
            assertThat(migrate.history()).hasSize(24).extracting(HistoryEntry::error).containsOnlyNulls();
        }
    }

    @Test
    void titlesAreFilledInWhereThereArePublicationsAlready(TestDatabase database) {
        try (ConfigurableApplicationContext library = start(database, "--migrate.target=lending")) {
            JdbcTemplate jdbc = new JdbcTemplate(library.getBean(DataSource.class));
            Migrate migrate = library.getBean(Migrate.class);
            migrate.upgrade("reservations", MigrationListener.NONE);
            jdbc.update("""
                    insert into publication (id, catalogued_at, language, title, version)
                    values (1, timestamp '2026-11-20 21:45:00', 'en', ' Good Omens ', 0)""");

            migrate.upgrade("heads", MigrationListener.NONE);

            assertThat(jdbc.queryForList("select search_title from publication", String.class))
                .containsExactly("good omens");
        }
    }

    static ConfigurableApplicationContext start(TestDatabase database, String... arguments) {
        return new SpringApplicationBuilder(LibraryApplication.class).web(WebApplicationType.NONE)
            .run(Stream.concat(Stream.of(database.springProperties()).map("--"::concat), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private static List<String> names(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            var schema = Dialects.of(connection).inspector().inspect(connection, List.of());
            return Stream
                .concat(schema.tables().stream().map(Table::name), schema.sequences().stream().map(Sequence::name))
                .map(Object::toString)
                .toList();
        }
    }

}
