package dev.migrate.benchmark.apply;

import java.nio.file.Path;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

/**
 * Flyway Community, as it is without any setting.
 */
final class FlywayContender implements Contender {

    @Override
    public void run(DataSource dataSource, Path directory) {
        Flyway.configure()
            .dataSource(dataSource)
            .locations("filesystem:" + directory.resolve("flyway"))
            .load()
            .migrate();
    }

}
