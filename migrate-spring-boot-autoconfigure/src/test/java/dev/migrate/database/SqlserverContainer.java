package dev.migrate.database;

import org.testcontainers.mssqlserver.MSSQLServerContainer;

/**
 * Starts SQL Server in a container.
 */
final class SqlserverContainer {

    static final String IMAGE = "mcr.microsoft.com/mssql/server:2022-latest";

    private SqlserverContainer() {
    }

    // the workspace stops it
    @SuppressWarnings("resource")
    static RunningServer start() {
        return Containers.start(new MSSQLServerContainer(IMAGE).acceptLicense(), 1433);
    }

}
