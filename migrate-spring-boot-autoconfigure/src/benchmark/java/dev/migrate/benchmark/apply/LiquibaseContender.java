package dev.migrate.benchmark.apply;

import java.nio.file.Path;
import java.sql.Connection;

import javax.sql.DataSource;

import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.ui.LoggerUIService;

/**
 * Liquibase, with all change sets in one change log of formatted SQL.
 */
final class LiquibaseContender implements Contender {

    @Override
    public void run(DataSource dataSource, Path directory) throws Exception {
        try (Connection connection = dataSource.getConnection()) {
            // It says nothing on the console, as the others do not.
            Scope.child(Scope.Attr.ui, new LoggerUIService(), () -> update(connection, directory));
        }
    }

    private static void update(Connection connection, Path directory) throws Exception {
        Database database = DatabaseFactory.getInstance()
            .findCorrectDatabaseImplementation(new JdbcConnection(connection));
        try (Liquibase liquibase = new Liquibase("changelog.sql", new DirectoryResourceAccessor(directory),
                database)) {
            liquibase.update(new Contexts());
        }
    }

}
