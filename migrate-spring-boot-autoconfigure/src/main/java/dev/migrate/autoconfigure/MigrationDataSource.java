package dev.migrate.autoconfigure;

import java.util.Objects;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.util.StringUtils;

/**
 * The {@code DataSource} through which the database is migrated.
 *
 * @param dataSource gives the connections for migrating
 * @param applicationDataSource the application's own for the same database, or
 * {@code null} if the application has none that is known to lead there
 */
record MigrationDataSource(DataSource dataSource, @Nullable DataSource applicationDataSource) {

    /**
     * Chooses in the same order as Spring Boot's Flyway support: a qualified bean, then
     * {@code migrate.url}, then the application's own with other credentials, then the
     * application's own.
     * @param properties the settings
     * @param qualified the bean that is qualified with {@link MigrateDataSource}
     * @param application the application's own
     * @return the choice
     */
    static MigrationDataSource choose(MigrateProperties properties, ObjectProvider<DataSource> qualified,
            ObjectProvider<DataSource> application) {
        DataSource qualifiedDataSource = qualified.getIfAvailable();
        if (qualifiedDataSource != null) {
            return new MigrationDataSource(qualifiedDataSource, qualifiedDataSource);
        }
        if (StringUtils.hasText(properties.getUrl())) {
            DataSource own = DataSourceBuilder.create()
                .type(SimpleDriverDataSource.class)
                .url(properties.getUrl())
                .username(properties.getUsername())
                .password(properties.getPassword())
                .build();
            return new MigrationDataSource(own, application.getIfUnique());
        }
        DataSource applicationDataSource = Objects.requireNonNull(application.getIfUnique());
        if (StringUtils.hasText(properties.getUsername())) {
            DataSource derived = DataSourceBuilder.derivedFrom(applicationDataSource)
                .type(SimpleDriverDataSource.class)
                .username(properties.getUsername())
                .password(properties.getPassword())
                .build();
            return new MigrationDataSource(derived, applicationDataSource);
        }
        return new MigrationDataSource(applicationDataSource, applicationDataSource);
    }

    /**
     * Another database, with the same credentials.
     * @param url the JDBC URL of the other database
     * @return gives a new connection each time
     */
    DataSource at(String url) {
        return DataSourceBuilder.derivedFrom(this.dataSource).type(SimpleDriverDataSource.class).url(url).build();
    }

    /**
     * Whether a {@code DataSource} leads to the database that is migrated.
     * @param candidate a {@code DataSource}
     * @return whether it does
     */
    boolean leadsToSameDatabase(DataSource candidate) {
        return candidate.equals(this.dataSource) || candidate.equals(this.applicationDataSource);
    }

}
