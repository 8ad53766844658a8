package dev.migrate.shadow;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * One way to an empty database of the application's kind.
 */
@FunctionalInterface
interface ShadowRoute {

    /**
     * Makes an empty database.
     * @param application a connection to the application's database in autocommit mode,
     * of which nothing is changed
     * @return the database, which the caller closes
     * @throws SQLException if one of the two databases refuses
     */
    ShadowDatabase open(Connection application) throws SQLException;

}
