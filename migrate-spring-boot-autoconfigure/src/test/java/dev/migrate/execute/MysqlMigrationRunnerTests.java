package dev.migrate.execute;

import java.sql.SQLException;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

@OnEngine(Engine.MYSQL)
class MysqlMigrationRunnerTests extends MigrationRunnerContract {

    @Test
    void ownTablesMayBeInASchemaOfTheirOwnWhereTheDriverHasSchemas(TestDatabase database) throws SQLException {
        ownTablesInASchemaOfTheirOwn(new DriverManagerDataSource(database.url() + "&databaseTerm=SCHEMA",
                database.user(), database.password()));
    }

}
