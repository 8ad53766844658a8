package dev.migrate.execute;

import java.sql.SQLException;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

@OnEngine(Engine.MARIADB)
class MariadbMigrationRunnerTests extends MigrationRunnerContract {

    @Test
    void ownTablesMayBeInASchemaOfTheirOwnWhereTheDriverHasSchemas(TestDatabase database) throws SQLException {
        ownTablesInASchemaOfTheirOwn(new DriverManagerDataSource(database.url() + "?useCatalogTerm=SCHEMA",
                database.user(), database.password()));
    }

}
