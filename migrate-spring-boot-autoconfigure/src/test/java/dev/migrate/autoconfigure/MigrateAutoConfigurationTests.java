package dev.migrate.autoconfigure;

import java.util.List;
import java.util.function.Consumer;

import javax.sql.DataSource;

import dev.migrate.Difference;
import dev.migrate.schema.NamingPatterns;
import dev.migrate.Migrate;
import dev.migrate.MigrateException;
import dev.migrate.PendingRevisionsException;
import dev.migrate.RevisionDescription;
import dev.migrate.engine.EntitySchema;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceInitializationAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

class MigrateAutoConfigurationTests {

    private static final String LIBRARY = "migrate.locations=classpath:dev/migrate/autoconfigure/library";

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, MigrateAutoConfiguration.class))
        .withPropertyValues("spring.datasource.generate-unique-name=true", LIBRARY);

    private final ApplicationContextRunner withoutDataSource = new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(MigrateAutoConfiguration.class))
        .withPropertyValues(LIBRARY);

    @Test
    void pendingRevisionsAreAppliedAtTheStart() {
        this.runner.run((context) -> {
            assertThat(versions(context)).containsExactly("2b");
            assertThat(jdbc(context).queryForList("select born from author")).isEmpty();
        });
    }

    @Test
    void placeholdersAreReplacedOnceOneHasAValue() {
        ApplicationContextRunner placeholders = this.runner
            .withPropertyValues("migrate.locations=classpath:dev/migrate/autoconfigure/placeholders");
        String note = "select note from loan";
        placeholders.run((context) -> assertThat(jdbc(context).queryForList(note, String.class))
            .containsExactly("${library.name}"));
        placeholders.withPropertyValues("migrate.placeholders.library.name=City")
            .run((context) -> assertThat(jdbc(context).queryForList(note, String.class)).containsExactly("City"));
        placeholders.withPropertyValues("migrate.placeholder-replacement=true")
            .run((context) -> assertThat(context).getFailure()
                .rootCause()
                .hasMessage("dev/migrate/autoconfigure/placeholders/1a_create_loan.sql:6:27: the placeholder "
                        + "${library.name} has no value. Set migrate.placeholders.library.name, or write "
                        + "\\${library.name} for the text itself"));
    }

    @Test
    void nothingIsSetUpWithoutDataSource() {
        this.withoutDataSource.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(Migrate.class));
    }

    @Test
    void nothingIsSetUpWhereSeveralDataSourcesCouldBeMeant() {
        this.withoutDataSource.withUserConfiguration(TwoDataSources.class)
            .run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(Migrate.class));
    }

    @Test
    void primaryDataSourceOfSeveralIsMigrated() {
        this.withoutDataSource.withUserConfiguration(PrimaryDataSource.class)
            .run((context) -> assertThat(tables(context.getBean("second", DataSource.class))).contains("AUTHOR"));
    }

    @Test
    void qualifiedDataSourceOfSeveralIsMigrated() {
        this.withoutDataSource.withUserConfiguration(QualifiedDataSource.class).run((context) -> {
            assertThat(tables(context.getBean("first", DataSource.class))).doesNotContain("AUTHOR");
            assertThat(tables(context.getBean("second", DataSource.class))).contains("AUTHOR");
        });
    }

    @Test
    void nothingIsSetUpWhereSwitchedOff() {
        this.runner.withPropertyValues("spring.migrate.enabled=false")
            .run((context) -> assertThat(context).doesNotHaveBean(Migrate.class)
                .doesNotHaveBean(MigrateInitializer.class));
        this.runner.withPropertyValues("migrate.enabled=false")
            .run((context) -> assertThat(context).doesNotHaveBean(Migrate.class));
        this.runner.withPropertyValues("spring.migrate.enabled=false", "migrate.enabled=true")
            .run((context) -> assertThat(context).doesNotHaveBean(Migrate.class));
        this.runner.withPropertyValues("spring.migrate.enabled=true")
            .run((context) -> assertThat(context).hasSingleBean(Migrate.class));
    }

    @Test
    void beanOfTheUserWins() {
        Migrate own = mock(Migrate.class);
        this.runner.withBean("own", Migrate.class, () -> own)
            .run((context) -> assertThat(context.getBean(Migrate.class)).isSameAs(own));
    }

    @Test
    void startIsRefusedWhereRevisionsArePendingAndTheDatabaseIsOnlyValidated() {
        this.runner.withPropertyValues("migrate.on-startup=validate").run((context) -> {
            assertThat(context).hasFailed();
            assertThat(context.getStartupFailure()).rootCause()
                .isInstanceOf(PendingRevisionsException.class)
                .hasMessage("""
                        The database lacks 2 revision(s):
                          1a, create author
                          2b, add born
                        Nothing was changed. Apply them with: migrate upgrade heads""");
        });
    }

    @Test
    void validationIsContentWithADatabaseThatIsUpToDate() {
        String url = "spring.datasource.url=jdbc:h2:mem:validated;DB_CLOSE_DELAY=-1";
        this.runner.withPropertyValues(url, "spring.datasource.generate-unique-name=false")
            .run((context) -> assertThat(context).hasNotFailed());
        this.runner
            .withPropertyValues(url, "spring.datasource.generate-unique-name=false", "migrate.on-startup=validate")
            .run((context) -> assertThat(context).hasNotFailed());
    }

    @Test
    void nothingIsDoneAtTheStartWhereNothingIsAskedFor() {
        this.runner.withPropertyValues("migrate.on-startup=none").run((context) -> {
            assertThat(tables(context.getBean(DataSource.class))).isEmpty();
            assertThat(context.getBean(Migrate.class).status().pending()).extracting(RevisionDescription::id)
                .containsExactly("1a", "2b");
        });
    }

    @Test
    void namingPatternsAreThoseOfTheConfiguration() {
        this.runner.withPropertyValues("migrate.naming.pk={table_name}_pkey", "migrate.naming.uq={column_0_label}_key")
            .run((context) -> {
                NamingPatterns patterns = context.getBean(MigrateProperties.class).getNaming().toPatterns();
                assertThat(patterns.primaryKey()).isEqualTo("{table_name}_pkey");
                assertThat(patterns.unique()).isEqualTo("{column_0_label}_key");
                assertThat(patterns.index()).isEqualTo(NamingPatterns.DEFAULT.index());
            });
        this.runner.run((context) -> assertThat(context.getBean(MigrateProperties.class).getNaming().toPatterns())
            .isEqualTo(NamingPatterns.DEFAULT));
        this.runner.withPropertyValues("migrate.naming.fk=fk_{table}")
            .run((context) -> assertThat(context.getStartupFailure()).rootCause()
                .hasMessageContaining("has unknown tokens: table"));
    }

    @Test
    void databaseIsBroughtToTheConfiguredTarget() {
        this.runner.withPropertyValues("migrate.target=1a")
            .run((context) -> assertThat(versions(context)).containsExactly("1a"));
    }

    @Test
    void ownTablesHaveTheConfiguredNames() {
        this.runner.withPropertyValues("migrate.version-table=alembic_version", "migrate.history-table=what_happened")
            .run((context) -> assertThat(tables(context.getBean(DataSource.class))).contains("ALEMBIC_VERSION",
                    "WHAT_HAPPENED"));
    }

    @Test
    void databaseOfItsOwnUrlIsMigrated() {
        this.withoutDataSource
            .withPropertyValues("migrate.url=jdbc:h2:mem:own-url;DB_CLOSE_DELAY=-1", "migrate.username=sa")
            .run((context) -> assertThat(tables(context.getBean(MigrationDataSource.class).dataSource()))
                .contains("AUTHOR"));
    }

    @Test
    void databaseIsMigratedAsAnotherUser() {
        new JdbcTemplate(database("other-user")).execute("create user chief password 'secret' admin");
        this.runner
            .withPropertyValues("spring.datasource.generate-unique-name=false",
                    "spring.datasource.url=jdbc:h2:mem:other-user;DB_CLOSE_DELAY=-1", "spring.datasource.username=sa",
                    "migrate.username=chief", "migrate.password=secret")
            .run((context) -> {
                assertThat(tables(context.getBean(DataSource.class))).contains("AUTHOR");
                assertThat(new JdbcTemplate(context.getBean(MigrationDataSource.class).dataSource())
                    .queryForObject("select current_user", String.class)).isEqualTo("CHIEF");
            });
    }

    @Test
    void schemaIsThereBeforeJpaLooksAtIt() {
        this.runner.withConfiguration(AutoConfigurations.of(HibernateJpaAutoConfiguration.class))
            .withUserConfiguration(Entities.class)
            .withPropertyValues("spring.jpa.hibernate.ddl-auto=validate")
            .run((context) -> {
                assertThat(context).hasNotFailed().hasSingleBean(EntityManagerFactory.class);
                assertThat(context.getBeanFactory().getBeanDefinition("entityManagerFactory").getDependsOn())
                    .contains("migrateInitializer");
            });
    }

    @Test
    void startIsRefusedWhereJpaWouldComeBeforeTheRevisions() {
        ApplicationContextRunner deferred = this.runner
            .withConfiguration(AutoConfigurations.of(HibernateJpaAutoConfiguration.class))
            .withUserConfiguration(Entities.class)
            .withPropertyValues("spring.jpa.defer-datasource-initialization=true",
                    "spring.jpa.hibernate.ddl-auto=validate");
        deferred.run((context) -> {
            assertThat(context).hasFailed();
            assertThat(context.getStartupFailure()).isInstanceOf(MigrateException.class)
                .hasMessage(
                        """
                                spring.jpa.defer-datasource-initialization=true makes JPA start before the database is migrated. Nothing was changed.
                                Remove that property: schema.sql and data.sql are run after the revisions anyway. Or set migrate.on-startup=none, and migrate before the start with: migrate upgrade""");
        });
        deferred.withPropertyValues("migrate.on-startup=none", "spring.jpa.hibernate.ddl-auto=none")
            .run((context) -> assertThat(context).hasNotFailed());
        deferred.withPropertyValues("spring.migrate.enabled=false", "spring.jpa.hibernate.ddl-auto=none")
            .run((context) -> assertThat(context).hasNotFailed());
        deferred.withPropertyValues("spring.jpa.defer-datasource-initialization=false")
            .run((context) -> assertThat(context).hasNotFailed());
    }

    @Test
    void dataOfTheApplicationIsInsertedAfterTheRevisions() {
        this.runner.withConfiguration(AutoConfigurations.of(DataSourceInitializationAutoConfiguration.class))
            .withPropertyValues("spring.sql.init.data-locations=classpath:dev/migrate/autoconfigure/author.sql")
            .run((context) -> assertThat(
                    jdbc(context).queryForList("select name from author where born = 1929", String.class))
                .containsExactly("Ursula"));
    }

    @Test
    void hibernateLeavesTheSchemaAlone() {
        this.runner.withConfiguration(AutoConfigurations.of(HibernateJpaAutoConfiguration.class))
            .withUserConfiguration(Entities.class)
            .withPropertyValues("migrate.locations=classpath:dev/migrate/autoconfigure/nowhere")
            .run((context) -> assertThat(tables(context.getBean(DataSource.class))).isEmpty());
        this.runner.withConfiguration(AutoConfigurations.of(HibernateJpaAutoConfiguration.class))
            .withUserConfiguration(Entities.class)
            .withPropertyValues("spring.migrate.enabled=false")
            .run((context) -> assertThat(tables(context.getBean(DataSource.class))).contains("AUTHOR"));
    }

    @Test
    void entitiesAreComparedInTheRunningApplication() {
        this.runner.withConfiguration(AutoConfigurations.of(HibernateJpaAutoConfiguration.class))
            .withUserConfiguration(Entities.class)
            .run((context) -> assertThat(context.getBean(Migrate.class).compare()).isEmpty());
        this.runner.withConfiguration(AutoConfigurations.of(HibernateJpaAutoConfiguration.class))
            .withUserConfiguration(Entities.class)
            .withPropertyValues("migrate.target=1a")
            .run((context) -> assertThat(context.getBean(Migrate.class).compare()).extracting(Difference::description)
                .containsExactly("added column author.born"));
    }

    @Test
    void entitiesAreComparedWithTheirDatabaseThroughAnotherDataSource() {
        this.runner.withConfiguration(AutoConfigurations.of(HibernateJpaAutoConfiguration.class))
            .withUserConfiguration(Entities.class, OwnersDataSource.class)
            .withPropertyValues("spring.datasource.generate-unique-name=false",
                    "spring.datasource.url=jdbc:h2:mem:owned;DB_CLOSE_DELAY=-1", "spring.datasource.username=sa",
                    "spring.jpa.hibernate.ddl-auto=none")
            .run((context) -> assertThat(context.getBean(Migrate.class).compare()).isEmpty());
    }

    @Test
    void entitiesOfAnotherDatabaseAreNotTakenForMissing() {
        this.runner.withConfiguration(AutoConfigurations.of(HibernateJpaAutoConfiguration.class))
            .withUserConfiguration(Entities.class, QualifiedBesideApplicationDataSource.class)
            .withPropertyValues("spring.jpa.hibernate.ddl-auto=none")
            .run((context) -> assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(() -> context.getBean(Migrate.class).compare())
                .withMessageContaining("persistence units in other databases: default"));
    }

    @Test
    void ownTablesInANamedDefaultSchemaAreNoDifference() {
        this.runner.withConfiguration(AutoConfigurations.of(HibernateJpaAutoConfiguration.class))
            .withUserConfiguration(Entities.class)
            .withPropertyValues("migrate.schema=public")
            .run((context) -> assertThat(context.getBean(Migrate.class).compare()).isEmpty());
    }

    @Test
    void validationLooksAtTheConfiguredTarget() {
        String[] properties = { "spring.datasource.url=jdbc:h2:mem:target;DB_CLOSE_DELAY=-1", "migrate.target=1a",
                "spring.datasource.generate-unique-name=false" };
        this.runner.withPropertyValues(properties).run((context) -> assertThat(context).hasNotFailed());
        this.runner.withPropertyValues(properties)
            .withPropertyValues("migrate.on-startup=validate")
            .run((context) -> assertThat(context).hasNotFailed());
    }

    @Test
    void applicationWithoutJpaIsMigratedToo() {
        this.runner
            .withClassLoader(
                    new FilteredClassLoader(SessionFactory.class, LocalContainerEntityManagerFactoryBean.class))
            .run((context) -> {
                assertThat(versions(context)).containsExactly("2b");
                assertThat(context).doesNotHaveBean(EntitySchema.class);
                assertThat(context.getBean(Migrate.class)).satisfies(refusesToCompare());
            });
    }

    private static Consumer<Migrate> refusesToCompare() {
        return (migrate) -> org.assertj.core.api.Assertions.assertThatExceptionOfType(MigrateException.class)
            .isThrownBy(migrate::compare)
            .withMessageContaining("no JPA entities");
    }

    private static List<String> versions(AssertableApplicationContext context) {
        return jdbc(context).queryForList("select version_num from migrate_version", String.class);
    }

    private static JdbcTemplate jdbc(AssertableApplicationContext context) {
        return new JdbcTemplate(context.getBean(DataSource.class));
    }

    private static List<String> tables(DataSource dataSource) {
        return new JdbcTemplate(dataSource).queryForList(
                "select table_name from information_schema.tables where table_schema = 'PUBLIC'", String.class);
    }

    private static DataSource database(String name) {
        return DataSourceBuilder.create().url("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1").username("sa").build();
    }

    @Configuration(proxyBeanMethods = false)
    @AutoConfigurationPackage
    static class Entities {

    }

    @Configuration(proxyBeanMethods = false)
    static class OwnersDataSource {

        @Bean(defaultCandidate = false)
        @MigrateDataSource
        DataSource owners() {
            return database("owned");
        }

    }

    @Configuration(proxyBeanMethods = false)
    static class QualifiedBesideApplicationDataSource {

        @Bean(defaultCandidate = false)
        @MigrateDataSource
        DataSource elsewhere() {
            return database("elsewhere");
        }

    }

    @Configuration(proxyBeanMethods = false)
    static class TwoDataSources {

        @Bean
        DataSource first() {
            return database("two-first");
        }

        @Bean
        DataSource second() {
            return database("two-second");
        }

    }

    @Configuration(proxyBeanMethods = false)
    static class PrimaryDataSource {

        @Bean
        DataSource first() {
            return database("primary-first");
        }

        @Bean
        @Primary
        DataSource second() {
            return database("primary-second");
        }

    }

    @Configuration(proxyBeanMethods = false)
    static class QualifiedDataSource {

        @Bean
        DataSource first() {
            return database("qualified-first");
        }

        @Bean(defaultCandidate = false)
        @MigrateDataSource
        DataSource second() {
            return database("qualified-second");
        }

    }

}
