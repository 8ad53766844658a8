package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.dialect.cockroachdb.CockroachdbDialect;
import dev.migrate.dialect.db2.Db2Dialect;
import dev.migrate.dialect.h2.H2Dialect;
import dev.migrate.dialect.hsqldb.HsqldbDialect;
import dev.migrate.dialect.jdbc.JdbcDialect;
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

    // relatives that go by the name of another one come before it
    private static final List<DialectFamily> FAMILIES = List.of(CockroachdbDialect.FAMILY, Db2Dialect.FAMILY,
            H2Dialect.FAMILY, HsqldbDialect.FAMILY, MariadbDialect.FAMILY, MysqlDialect.FAMILY, OracleDialect.FAMILY,
            PostgresqlDialect.FAMILY, SqliteDialect.FAMILY, SqlserverDialect.FAMILY);

    private Dialects() {
    }

    /**
     * The names of all families that there is a dialect for.
     * @return the names, sorted
     */
    public static List<String> names() {
        return FAMILIES.stream().map(DialectFamily::name).sorted().toList();
    }

    /**
     * The dialect for the database that a connection leads to.
     * @param connection the connection
     * @return its dialect; for a database of none of the families, the one that asks the
     * JDBC driver and keeps to the SQL standard
     * @throws SQLException if the database does not say what it is
     */
    public static Dialect of(Connection connection) throws SQLException {
        DatabaseProduct product = DatabaseProduct.of(connection);
        for (DialectFamily family : FAMILIES) {
            if (family.members().test(product)) {
                return family.dialects().create(product);
            }
        }
        return JdbcDialect.create(product);
    }

    /**
     * The dialect of the given name, for writing SQL without a database.
     * @param name the name of a family of databases, in any case
     * @return its dialect
     * @throws UnsupportedDatabaseException if there is none
     */
    public static Dialect named(String name) {
        if (name.equalsIgnoreCase(JdbcDialect.NAME)) {
            return JdbcDialect.create();
        }
        return FAMILIES.stream()
            .filter((family) -> family.name().equalsIgnoreCase(name))
            .findFirst()
            .orElseThrow(() -> new UnsupportedDatabaseException("the database " + name, names()))
            .withoutDatabase()
            .get();
    }

}
