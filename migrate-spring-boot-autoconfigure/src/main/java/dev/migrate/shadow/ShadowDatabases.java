package dev.migrate.shadow;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

import javax.sql.DataSource;

import dev.migrate.MigrateException;
import dev.migrate.execute.Database;
import org.jspecify.annotations.Nullable;

/**
 * Opens empty databases of the application's kind: in memory where the database can be
 * there, otherwise on the application's server.
 */
public final class ShadowDatabases {

    private final Database application;

    private final SiblingDatabase siblings;

    private final @Nullable DataSource configured;

    /**
     * Shadow databases of one database.
     * @param application leads to the application's database
     * @param siblings leads to another database of its server
     * @param configured leads to an empty database that is set aside for this, or
     * {@code null} if there is none
     */
    public ShadowDatabases(DataSource application, SiblingDatabase siblings, @Nullable DataSource configured) {
        this.application = new Database(application);
        this.siblings = siblings;
        this.configured = configured;
    }

    /**
     * Opens an empty database.
     * @return the database, which the caller closes
     * @throws MigrateException if none can be had; nothing is left behind then
     */
    public ShadowDatabase open() {
        try (Connection connection = this.application.connect()) {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(true);
            try {
                return route(Database.dialect(connection).name()).open(connection);
            }
            finally {
                connection.setAutoCommit(autoCommit);
            }
        }
        catch (SQLException ex) {
            throw new MigrateException(
                    "No empty database could be made to replay the scripts in: %s\nNothing was changed. Name one with migrate.shadow.url"
                        .formatted(ex.getMessage()),
                    ex);
        }
    }

    private ShadowRoute route(String dialect) {
        if (this.configured != null) {
            return new ConfiguredShadow(this.configured);
        }
        String name = ShadowName.at(Instant.now());
        DataSource dataSource = this.application.dataSource();
        return switch (dialect) {
            case "h2" -> new H2Shadow(name);
            case "hsqldb" -> new HsqldbShadow(name);
            case "sqlite" -> new SqliteShadow(name, Path.of(System.getProperty("java.io.tmpdir")));
            case "postgresql" -> new PostgresqlShadow(this.siblings, name);
            case "mariadb", "mysql" -> new MariadbShadow(dataSource, this.siblings, name);
            default -> throw new MigrateException(
                    "There is no temporary database to be had on %s. Nothing was changed. Name an empty one to replay the scripts in with migrate.shadow.url"
                        .formatted(dialect));
        };
    }

}
