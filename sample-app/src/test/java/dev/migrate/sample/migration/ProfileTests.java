package dev.migrate.sample.migration;

import java.util.stream.Stream;

import dev.migrate.Migrate;
import dev.migrate.PendingRevisionsException;
import dev.migrate.database.TestDatabase;
import dev.migrate.sample.LibraryApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ProfileTests {

    private final TestDatabase file = TestDatabase.createH2File();

    @AfterEach
    void deleteFile() {
        this.file.close();
    }

    @Test
    void secondStartFindsWhatTheFirstOneStored() {
        try (ConfigurableApplicationContext library = start()) {
            library.getBean(JdbcClient.class).sql("insert into author (id, family_name) values (7, 'Homer')").update();
        }
        try (ConfigurableApplicationContext library = start()) {
            assertThat(library.getBean(JdbcClient.class).sql("select family_name from author").query().singleColumn())
                .containsExactly("Homer");
            assertThat(library.getBean(Migrate.class).history()).hasSize(8);
        }
    }

    @Test
    void productionStartsOnlyOnAMigratedDatabase() {
        assertThatExceptionOfType(Exception.class).isThrownBy(() -> start("prod"))
            .havingRootCause()
            .isInstanceOf(PendingRevisionsException.class);
        start().close();
        start("prod").close();
    }

    @Test
    void unmanagedLibraryHasNothingOfMigrate() {
        try (ConfigurableApplicationContext library = start("unmanaged")) {
            assertThat(library.getBeansOfType(Migrate.class)).isEmpty();
        }
    }

    private ConfigurableApplicationContext start(String... profiles) {
        return new SpringApplicationBuilder(LibraryApplication.class).web(WebApplicationType.NONE)
            .profiles(profiles)
            .run(Stream.of(this.file.springProperties()).map("--"::concat).toArray(String[]::new));
    }

}
