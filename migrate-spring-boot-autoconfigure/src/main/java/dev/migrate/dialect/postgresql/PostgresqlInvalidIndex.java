package dev.migrate.dialect.postgresql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Optional;

import dev.migrate.dialect.TableLookup;
import dev.migrate.operation.CreateIndex;
import dev.migrate.schema.QualifiedName;

/**
 * What {@code create index concurrently} leaves behind where it fails or is interrupted:
 * an index that no query uses and that is in the way of the next attempt. The manual says
 * to drop it: <a href=
 * "https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY">Building
 * Indexes Concurrently</a>.
 */
final class PostgresqlInvalidIndex {

    private static final String QUERY = """
            select indisvalid from pg_catalog.pg_index
            where indexrelid = pg_catalog.to_regclass(?) and not indisvalid""";

    private final PostgresqlIdentifiers identifiers;

    PostgresqlInvalidIndex(PostgresqlIdentifiers identifiers) {
        this.identifiers = identifiers;
    }

    /**
     * Finds what an earlier attempt to create an index has left behind.
     * @param operation what creates it
     * @param tables reads the catalog
     * @return the name of the index as a statement needs it, or empty if there is none
     */
    Optional<String> of(CreateIndex operation, TableLookup tables) {
        if (!operation.concurrently() || operation.index().name() == null) {
            return Optional.empty();
        }
        String name = this.identifiers.sql(new QualifiedName(operation.table().schema(), operation.index().name()));
        return tables.read((connection) -> {
            try (PreparedStatement statement = connection.prepareStatement(QUERY)) {
                statement.setString(1, name);
                try (ResultSet result = statement.executeQuery()) {
                    return result.next();
                }
            }
        }).filter(Boolean::booleanValue).map((invalid) -> name);
    }

}
