package dev.migrate.autoconfigure;

import java.util.List;

import dev.migrate.ComparisonRequest;
import dev.migrate.Counterpart;
import dev.migrate.Migrate;
import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * An application with a pool has its entities compared with what its scripts make.
 */
@OnEngine(Engine.POSTGRESQL)
class ShadowTests {

    private static final ComparisonRequest SHADOW = new ComparisonRequest(List.of(), Counterpart.SHADOW);

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, MigrateAutoConfiguration.class,
                HibernateJpaAutoConfiguration.class))
        .withUserConfiguration(Entities.class)
        .withPropertyValues("spring.jpa.hibernate.ddl-auto=none", "migrate.on-startup=none",
                "migrate.locations=classpath:dev/migrate/autoconfigure/nowhere");

    @Test
    void credentialsOfThePoolOpenTheTemporaryDatabase(TestDatabase database) {
        this.runner.withPropertyValues(database.springProperties())
            .run((context) -> assertThat(context.getBean(Migrate.class).compare(SHADOW))
                .hasToString("[added table author]"));
    }

    @Test
    void databaseThatIsSetAsideHasItsOwnCredentials(TestDatabase database) {
        try (TestDatabase aside = TestDatabase.create(Engine.POSTGRESQL)) {
            this.runner.withPropertyValues(database.springProperties())
                .withPropertyValues("migrate.shadow.url=" + aside.url(), "migrate.shadow.username=" + aside.user(),
                        "migrate.shadow.password=" + aside.password())
                .run((context) -> {
                    assertThat(context.getBean(Migrate.class).compare(SHADOW)).hasToString("[added table author]");
                    assertThat(context.getBean(Migrate.class).drift(List.of())).isEmpty();
                });
        }
    }

    @Test
    void databaseOfAnotherProductIsRefused(TestDatabase database) {
        this.runner.withPropertyValues(database.springProperties())
            .withPropertyValues("migrate.shadow.url=jdbc:h2:mem:elsewhere", "migrate.shadow.username=sa")
            .run((context) -> assertThatThrownBy(() -> context.getBean(Migrate.class).compare(SHADOW))
                .hasMessageStartingWith(
                        "The database of migrate.shadow.url is h2 and the application's is postgresql"));
    }

    @EntityScan(basePackageClasses = Author.class)
    static class Entities {

    }

}
