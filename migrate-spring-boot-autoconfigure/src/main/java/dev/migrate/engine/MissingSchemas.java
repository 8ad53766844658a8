package dev.migrate.engine;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import dev.migrate.dialect.Identifiers;
import dev.migrate.operation.CreateSchema;
import dev.migrate.operation.Operation;

/**
 * The schemas that entities mention and that the database does not have.
 */
final class MissingSchemas {

    private final Connection connection;

    private final Identifiers identifiers;

    MissingSchemas(Connection connection, Identifiers identifiers) {
        this.connection = connection;
        this.identifiers = identifiers;
    }

    List<Operation> creating(Collection<String> mentioned, Predicate<String> compared) throws SQLException {
        if (mentioned.isEmpty()) {
            return List.of();
        }
        Set<String> existing = existing();
        return mentioned.stream()
            .filter(compared)
            .filter((schema) -> !existing.contains(this.identifiers.stored(schema)))
            .map((schema) -> (Operation) new CreateSchema(schema))
            .toList();
    }

    /**
     * What MySQL and MariaDB call a schema is a catalog to JDBC.
     */
    private Set<String> existing() throws SQLException {
        Set<String> existing = new HashSet<>();
        try (ResultSet schemas = this.connection.getMetaData().getSchemas()) {
            while (schemas.next()) {
                existing.add(schemas.getString("TABLE_SCHEM"));
            }
        }
        try (ResultSet catalogs = this.connection.getMetaData().getCatalogs()) {
            while (catalogs.next()) {
                existing.add(catalogs.getString("TABLE_CAT"));
            }
        }
        return existing;
    }

}
