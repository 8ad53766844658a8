package dev.migrate.shadow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import dev.migrate.MigrateException;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * A directory for a short while, with a file for SQLite and the companions of the file: a
 * database in memory would belong to a single connection.
 */
final class SqliteShadow implements ShadowRoute {

    private static final Log logger = LogFactory.getLog(SqliteShadow.class);

    private final String name;

    private final Path directory;

    SqliteShadow(String name, Path directory) {
        this.name = name;
        this.directory = directory;
    }

    @Override
    public ShadowDatabase open(Connection application) throws SQLException {
        removeLeftOvers();
        Path own = this.directory.resolve(this.name);
        create(own);
        String url = "jdbc:sqlite:" + own.resolve("shadow.db") + parameters(application.getMetaData().getURL());
        return new ShadowDatabase(new DriverManagerDataSource(url), "an empty SQLite database in " + own, null,
                ShadowScope.ONE_DATABASE, () -> FileSystemUtils.deleteRecursively(own));
    }

    private static void create(Path directory) {
        try {
            Files.createDirectory(directory);
        }
        catch (IOException ex) {
            throw new MigrateException(
                    "No temporary database could be created to replay the scripts in: %s\nNothing was changed. Make room there, or name an empty database with migrate.shadow.url"
                        .formatted(ex),
                    ex);
        }
    }

    private static String parameters(String url) {
        int question = url.indexOf('?');
        return (question < 0) ? "" : url.substring(question);
    }

    private void removeLeftOvers() {
        Instant now = Instant.now();
        try (Stream<Path> files = Files.list(this.directory)) {
            List<Path> leftOvers = files.filter((file) -> ShadowName.isLeftOver(file.getFileName().toString(), now))
                .toList();
            for (Path leftOver : leftOvers) {
                FileSystemUtils.deleteRecursively(leftOver);
                logger.info("Removed %s, which a process that was killed had left behind".formatted(leftOver));
            }
        }
        catch (IOException | UncheckedIOException ex) {
            logger.debug("Databases that were left behind cannot be looked for", ex);
        }
    }

}
