package dev.migrate.benchmark.compare;

import java.sql.Connection;
import java.sql.SQLException;

import dev.migrate.benchmark.Catalog;

/**
 * Reads the rows of the catalog that describe the tables, and makes nothing of them.
 */
final class BareReading implements Contender {

    @Override
    public void run(Target target) throws SQLException {
        try (Connection connection = target.dataSource().getConnection()) {
            Catalog.read(connection);
        }
    }

}
