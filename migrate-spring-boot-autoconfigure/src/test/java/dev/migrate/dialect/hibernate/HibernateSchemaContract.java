package dev.migrate.dialect.hibernate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.database.TestDatabase;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.Normalizer;
import dev.migrate.schema.Schema;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What Hibernate creates is found, and normalizing it changes nothing: otherwise it would
 * be reported as a difference for ever.
 */
public abstract class HibernateSchemaContract {

    /**
     * The normalizer to test.
     * @return the normalizer
     */
    protected abstract Normalizer normalizer();

    /**
     * What finds the tables that were really created.
     * @return the inspector
     */
    protected abstract Inspector inspector();

    @Test
    void isTheSameWhenNormalized(TestDatabase database, Connection connection) throws SQLException {
        create(database);
        Schema found = inspector().inspect(connection, List.of());
        assertThat(found.tables()).hasSizeGreaterThan(Shop.entities().size());
        assertThat(normalizer().normalize(connection, found.tables())).isEqualTo(found.tables());
    }

    private void create(TestDatabase database) {
        Configuration configuration = new Configuration();
        Shop.entities().forEach(configuration::addAnnotatedClass);
        configuration.setProperty("hibernate.connection.url", database.url());
        configuration.setProperty("hibernate.connection.username", database.user());
        configuration.setProperty("hibernate.connection.password", database.password());
        configuration.setProperty("hibernate.hbm2ddl.auto", "create-only");
        configuration.setProperty("hibernate.hbm2ddl.halt_on_error", "true");
        try (SessionFactory sessionFactory = configuration.buildSessionFactory()) {
            assertThat(sessionFactory.isOpen()).isTrue();
        }
    }

}
