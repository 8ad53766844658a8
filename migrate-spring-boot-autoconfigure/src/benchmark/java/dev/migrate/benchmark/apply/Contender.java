package dev.migrate.benchmark.apply;

import java.nio.file.Path;

import javax.sql.DataSource;

/**
 * What brings a database to the newest revision. If it is there already, that is what is
 * found out.
 */
@FunctionalInterface
interface Contender {

    /**
     * Brings a database to the newest revision.
     * @param dataSource the database
     * @param directory the revisions
     * @throws Exception if that fails
     */
    void run(DataSource dataSource, Path directory) throws Exception;

}
