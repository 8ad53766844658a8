package dev.migrate.dialect.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.Normalizer;
import dev.migrate.dialect.ScratchTables;
import dev.migrate.schema.Table;

/**
 * Creates temporary tables, which no other connection sees, in a transaction that it
 * rolls back.
 */
final class PostgresqlNormalizer implements Normalizer {

    // what is created in this schema is temporary, without another word, see
    // https://www.postgresql.org/docs/18/runtime-config-client.html#GUC-SEARCH-PATH
    private static final String TEMPORARY = "pg_temp";

    private final Identifiers identifiers;

    private final Ddl ddl;

    private final PostgresqlInspector inspector;

    PostgresqlNormalizer(Identifiers identifiers, Ddl ddl, PostgresqlInspector inspector) {
        this.identifiers = identifiers;
        this.ddl = ddl;
        this.inspector = inspector;
    }

    @Override
    public List<Table> normalize(Connection connection, List<Table> tables) throws SQLException {
        if (tables.isEmpty()) {
            return List.of();
        }
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            ScratchTables scratch = new ScratchTables(connection, this.identifiers, this.ddl, TEMPORARY, tables);
            scratch.create();
            return scratch.restore(this.inspector.inspectTemporaryTables(connection));
        }
        finally {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
        }
    }

}
