package dev.migrate.shadow;

import javax.sql.DataSource;

/**
 * Another database on the application's server.
 */
@FunctionalInterface
public interface SiblingDatabase {

    /**
     * Leads to the database with the credentials of the application.
     * @param url its JDBC URL
     * @return gives connections that are no part of the application's pool
     * @throws RuntimeException if the credentials are not known
     */
    DataSource at(String url);

}
