package dev.migrate.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.dialect.Dialect;
import dev.migrate.schema.Schema;

/**
 * An inspection of the database that begins before it is needed: while Hibernate reads
 * the entities nobody asks anything of the database, and neither needs the other.
 */
final class EarlyInspection implements AutoCloseable {

    private final Connection connection;

    private final Dialect dialect;

    private final List<String> schemas;

    private final BackgroundTask<Schema> inspection;

    private EarlyInspection(Connection connection, Dialect dialect, List<String> schemas) {
        this.connection = connection;
        this.dialect = dialect;
        this.schemas = schemas;
        this.inspection = BackgroundTask.begin("migrate-inspection", () -> inspect(schemas));
    }

    /**
     * Begins an inspection. Until it is closed, nobody else may use the connection.
     * @param connection a connection to the database
     * @param dialect the dialect that the database speaks
     * @param schemas the schemas that are known to be of interest, beside the default one
     * @return the inspection
     */
    static EarlyInspection begin(Connection connection, Dialect dialect, List<String> schemas) {
        return new EarlyInspection(connection, dialect, schemas);
    }

    private Schema inspect(List<String> schemas) throws SQLException {
        return this.dialect.inspector().inspect(this.connection, schemas);
    }

    /**
     * Waits for what was found, and inspects again where entities are in schemas that
     * nobody knew of.
     * @param schemas all schemas of interest, beside the default one
     * @return the content of these schemas
     * @throws SQLException if the database refuses
     */
    Schema schema(List<String> schemas) throws SQLException {
        try {
            Schema found = this.inspection.result();
            return schemas.equals(this.schemas) ? found : inspect(schemas);
        }
        catch (SQLException | RuntimeException ex) {
            throw ex;
        }
        catch (Exception ex) {
            throw new IllegalStateException(ex);
        }
    }

    /**
     * Waits until the connection is free, since it goes back to a pool.
     */
    @Override
    public void close() {
        this.inspection.await();
    }

}
