package dev.migrate.shadow;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.migrate.MigrateException;
import dev.migrate.dialect.Dialect;
import dev.migrate.execute.Database;
import dev.migrate.schema.ReplaceableObject;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;

/**
 * The empty database that somebody has set aside for replays. It is made empty again
 * afterwards, and refused if it is not at the beginning.
 */
final class ConfiguredShadow implements ShadowRoute {

    private static final String PROPERTY = "migrate.shadow.url";

    private final DataSource dataSource;

    ConfiguredShadow(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    @SuppressWarnings("resource")
    public ShadowDatabase open(Connection application) throws SQLException {
        Connection anchor = connect();
        try {
            Dialect dialect = Database.dialect(anchor);
            requireSameDialect(dialect, Database.dialect(application));
            requireAnother(anchor, application);
            DatabaseSchemas before = DatabaseSchemas.of(anchor, dialect);
            requireEmpty(anchor, dialect, before);
            ForeignDatabases foreign = before.areDatabases() ? ForeignDatabases.beside(anchor) : null;
            boolean alone = foreign == null || foreign.names().isEmpty();
            // A container, or a database in memory, stays for as long as somebody is
            // connected.
            return new ShadowDatabase(
                    (foreign == null || alone) ? this.dataSource
                            : new RedirectedDataSource(this.dataSource, foreign.temporary(), foreign),
                    "the database of " + PROPERTY, defaultSchema(application),
                    (alone && before.haveNames()) ? ShadowScope.DATABASE : ShadowScope.ONE_DATABASE,
                    () -> remove(anchor, before, alone));
        }
        catch (SQLException | RuntimeException ex) {
            anchor.close();
            throw ex;
        }
    }

    private static void remove(Connection anchor, DatabaseSchemas before, boolean alone) throws SQLException {
        try (anchor) {
            if (before.areDatabases() && alone) {
                // Nobody had others on this server: those that there are come from the
                // scripts.
                for (String name : ForeignDatabases.beside(anchor).names()) {
                    try (Statement statement = anchor.createStatement()) {
                        statement.execute("drop database `%s`".formatted(name.replace("`", "``")));
                    }
                }
            }
            before.restore(anchor);
        }
    }

    private Connection connect() {
        try {
            return new Database(this.dataSource).connect();
        }
        catch (MigrateException ex) {
            throw new MigrateException(
                    "The database of %s cannot be reached: %s\nNothing was changed. Start it, or correct %s, migrate.shadow.username and migrate.shadow.password"
                        .formatted(PROPERTY, reason(ex), PROPERTY),
                    ex);
        }
    }

    private static String reason(MigrateException exception) {
        return String.valueOf(exception.getMessage())
            .lines()
            .findFirst()
            .orElse("")
            .replace("The database cannot be reached: ", "");
    }

    private static String defaultSchema(Connection application) throws SQLException {
        String schema = application.getSchema();
        return (schema != null) ? schema : application.getCatalog();
    }

    private static void requireSameDialect(Dialect shadow, Dialect application) {
        if (!shadow.name().equals(application.name())) {
            throw new MigrateException(
                    "The database of %s is %s and the application's is %s, which would make something else of the scripts. Nothing was changed. Name an empty %s database"
                        .formatted(PROPERTY, shadow.name(), application.name(), application.name()));
        }
    }

    /**
     * Two URLs may well mean the same database, so that a table has to tell: what is
     * created through one is then seen through the other.
     */
    private static void requireAnother(Connection anchor, Connection application) throws SQLException {
        String probe = ShadowName.at(Instant.now());
        try (Statement shadow = anchor.createStatement(); Statement own = application.createStatement()) {
            shadow.execute("create table %s (probe int)".formatted(probe));
            try {
                if (!isSeen(application, own, probe)) {
                    return;
                }
            }
            finally {
                shadow.execute("drop table " + probe);
            }
        }
        throw new MigrateException(
                "%s leads to the application's own database, in which nothing is to be replayed. Nothing was changed. Name an empty database, or leave it out"
                    .formatted(PROPERTY));
    }

    /**
     * Another user may see that there is a table without being allowed to read it.
     */
    private static boolean isSeen(Connection application, Statement own, String probe) throws SQLException {
        try {
            own.executeQuery("select probe from " + probe).close();
            return true;
        }
        catch (SQLException ex) {
            for (String name : List.of(probe, probe.toUpperCase(Locale.ROOT))) {
                try (ResultSet tables = application.getMetaData()
                    .getTables(application.getCatalog(), null, name, null)) {
                    if (tables.next()) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    private static void requireEmpty(Connection anchor, Dialect dialect, DatabaseSchemas schemas) throws SQLException {
        Schema found = dialect.inspector().inspect(anchor, schemas.others());
        List<String> names = Stream
            .of(found.tables().stream().map(Table::name), found.sequences().stream().map(Sequence::name),
                    found.views().stream().map(ReplaceableObject::name))
            .flatMap((each) -> each)
            .map(Object::toString)
            .toList();
        if (!names.isEmpty()) {
            throw new MigrateException(
                    "The database of %s is not empty: it has %s%s, and whatever is in it would be removed after the replay. Nothing was changed. Name an empty database, or make sure that this is the right one and empty it"
                        .formatted(PROPERTY, String.join(", ", names.subList(0, Math.min(3, names.size()))),
                                (names.size() > 3) ? " and %d more".formatted(names.size() - 3) : ""));
        }
    }

}
