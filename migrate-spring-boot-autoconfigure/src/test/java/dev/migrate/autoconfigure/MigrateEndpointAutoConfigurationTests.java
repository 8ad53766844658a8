package dev.migrate.autoconfigure;

import java.util.Objects;

import javax.sql.DataSource;

import dev.migrate.actuate.MigrationsEndpoint;
import dev.migrate.actuate.MigrationsEndpoint.MigrateDescriptor;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class MigrateEndpointAutoConfigurationTests {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, MigrateAutoConfiguration.class,
                MigrateEndpointAutoConfiguration.class))
        .withPropertyValues("spring.datasource.generate-unique-name=true",
                "migrate.locations=classpath:dev/migrate/autoconfigure/library",
                "management.endpoints.web.exposure.include=migrations");

    @Test
    void endpointShowsWhereTheDatabaseStandsAndWhatWasDone() {
        this.runner.withPropertyValues("migrate.target=1a").run((context) -> {
            MigrateDescriptor descriptor = Objects
                .requireNonNull(context.getBean(MigrationsEndpoint.class).migrations().contexts().get(context.getId()))
                .migrateBeans()
                .get("migrate");
            assertThat(descriptor).isNotNull();
            assertThat(descriptor.current()).singleElement().satisfies((revision) -> {
                assertThat(revision.revision()).isEqualTo("1a");
                assertThat(revision.message()).isEqualTo("create author");
                assertThat(revision.created()).isEqualTo("2026-11-20T21:45:00Z");
                assertThat(revision.script()).endsWith("1a_create_author.sql");
            });
            assertThat(descriptor.heads()).extracting("revision").containsExactly("2b");
            assertThat(descriptor.pending()).extracting("revision").containsExactly("2b");
            assertThat(descriptor.history()).singleElement().satisfies((entry) -> {
                assertThat(entry.revision()).isEqualTo("1a");
                assertThat(entry.direction()).isEqualTo("upgrade");
                assertThat(entry.outcome()).isEqualTo("success");
            });
        });
    }

    @Test
    void historyIsShownEvenWhereTheDatabaseIsAtARevisionThatNobodyKnows() {
        this.runner.run((context) -> {
            new JdbcTemplate(context.getBean(DataSource.class)).update("update migrate_version set version_num = '9z'");
            MigrateDescriptor descriptor = Objects
                .requireNonNull(context.getBean(MigrationsEndpoint.class).migrations().contexts().get(context.getId()))
                .migrateBeans()
                .get("migrate");
            assertThat(descriptor.error()).contains("9z");
            assertThat(descriptor.history()).hasSize(2);
        });
    }

    @Test
    void endpointIsNotThereUnlessExposed() {
        this.runner.withPropertyValues("management.endpoints.web.exposure.include=health")
            .run((context) -> assertThat(context).doesNotHaveBean(MigrationsEndpoint.class));
    }

    @Test
    void endpointIsNotThereWithoutAccess() {
        this.runner.withPropertyValues("management.endpoint.migrations.access=NONE")
            .run((context) -> assertThat(context).doesNotHaveBean(MigrationsEndpoint.class));
    }

    @Test
    void endpointIsNotThereWhereMigrateIsSwitchedOff() {
        this.runner.withPropertyValues("spring.migrate.enabled=false")
            .run((context) -> assertThat(context).doesNotHaveBean(MigrationsEndpoint.class));
    }

}
