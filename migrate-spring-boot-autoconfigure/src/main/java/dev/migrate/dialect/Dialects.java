package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

import dev.migrate.dialect.StandardIdentifiers.Folding;
import dev.migrate.dialect.h2.H2Dialect;
import dev.migrate.dialect.hsqldb.HsqldbDialect;
import dev.migrate.dialect.mariadb.MariadbDialect;
import dev.migrate.dialect.mysql.MysqlDialect;
import dev.migrate.dialect.oracle.OracleDialect;
import dev.migrate.dialect.postgresql.PostgresqlDialect;
import dev.migrate.dialect.sqlite.SqliteDialect;
import dev.migrate.dialect.sqlserver.SqlserverDialect;

/**
 * Finds the dialect for a database.
 */
public final class Dialects {

    private static final List<String> NAMES = List.of(H2Dialect.NAME, HsqldbDialect.NAME, MariadbDialect.NAME,
            MysqlDialect.NAME, OracleDialect.NAME, PostgresqlDialect.NAME, SqliteDialect.NAME, SqlserverDialect.NAME);

    private Dialects() {
    }

    /**
     * The dialect for the database that a connection leads to.
     * @param connection the connection
     * @return its dialect
     * @throws UnsupportedDatabaseException if there is none
     * @throws SQLException if the database does not say what it is
     */
    public static Dialect of(Connection connection) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        String product = database.getDatabaseProductName();
        String version = database.getDatabaseProductVersion();
        return switch (product) {
            case "H2" -> H2Dialect.create(folding(database));
            case "HSQL Database Engine" -> HsqldbDialect.create();
            case "MariaDB" -> MariadbDialect.create();
            // MySQL's driver calls both by this name
            case "MySQL" -> version.contains("MariaDB") ? MariadbDialect.create() : MysqlDialect.create(version);
            case "Oracle" -> OracleDialect.create(database.getDatabaseMajorVersion());
            case "PostgreSQL" -> PostgresqlDialect.create();
            case "SQLite" -> SqliteDialect.create();
            case "Microsoft SQL Server" -> SqlserverDialect.create();
            default -> throw new UnsupportedDatabaseException("the database " + product + " " + version, NAMES);
        };
    }

    // settings of the URL:
    // https://h2database.com/html/commands.html#set_database_to_upper
    private static Folding folding(DatabaseMetaData database) throws SQLException {
        if (database.storesUpperCaseIdentifiers()) {
            return Folding.UPPER;
        }
        return database.storesLowerCaseIdentifiers() ? Folding.LOWER : Folding.NONE;
    }

    /**
     * The dialect of the given name, for writing SQL without a database.
     * @param name the name of a family of databases, in any case
     * @return its dialect
     * @throws UnsupportedDatabaseException if there is none
     */
    public static Dialect named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case H2Dialect.NAME -> H2Dialect.create(Folding.UPPER);
            case HsqldbDialect.NAME -> HsqldbDialect.create();
            case MariadbDialect.NAME -> MariadbDialect.create();
            case MysqlDialect.NAME -> MysqlDialect.create();
            case OracleDialect.NAME -> OracleDialect.create(OracleDialect.OLDEST_VERSION);
            case PostgresqlDialect.NAME -> PostgresqlDialect.create();
            case SqliteDialect.NAME -> SqliteDialect.create();
            case SqlserverDialect.NAME -> SqlserverDialect.create();
            default -> throw new UnsupportedDatabaseException("the database " + name, NAMES);
        };
    }

}
