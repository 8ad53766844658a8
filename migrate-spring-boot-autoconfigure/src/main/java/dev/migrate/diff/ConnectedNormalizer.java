package dev.migrate.diff;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.ScratchViews;
import dev.migrate.operation.Operation;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReplaceableObject;
import dev.migrate.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * Asks the database at the other end of a connection.
 */
public final class ConnectedNormalizer implements TableNormalizer {

    private final Dialect dialect;

    private final Connection connection;

    /**
     * A normalizer.
     * @param dialect the dialect of the database
     * @param connection the connection, with no transaction under way
     */
    public ConnectedNormalizer(Dialect dialect, Connection connection) {
        this.dialect = dialect;
        this.connection = connection;
    }

    @Override
    public List<Table> normalize(List<Table> tables) throws SQLException {
        return this.dialect.normalizer().normalize(this.connection, tables);
    }

    @Override
    public List<Table> normalize(List<Table> tables, List<Operation> types) throws SQLException {
        return this.dialect.normalizer().normalize(this.connection, tables, types);
    }

    // what MySQL and MariaDB call a schema is a catalog to JDBC
    @Override
    public @Nullable String defaultSchema() throws SQLException {
        String schema = this.connection.getSchema();
        String name = (schema != null) ? schema : this.connection.getCatalog();
        return (name != null) ? this.dialect.identifiers().name(name) : null;
    }

    @Override
    public Map<String, Set<QualifiedName>> otherObjects() throws SQLException {
        return this.dialect.inspector().inspectOthers(this.connection);
    }

    @Override
    public List<Optional<ReplaceableObject>> normalizeViews(List<ReplaceableObject> views) throws SQLException {
        try (ScratchViews scratch = new ScratchViews(this.dialect, this.connection)) {
            scratch.create(views);
            return scratch.restore(views);
        }
    }

}
