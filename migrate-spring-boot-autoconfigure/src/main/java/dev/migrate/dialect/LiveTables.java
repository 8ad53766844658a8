package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;

/**
 * Finds tables in a live database, each time anew: statements change them.
 */
public final class LiveTables implements TableLookup {

    private final Dialect dialect;

    private final Connection connection;

    /**
     * Finds tables through a connection.
     * @param dialect the dialect of the database
     * @param connection the connection to use
     */
    public LiveTables(Dialect dialect, Connection connection) {
        this.dialect = dialect;
        this.connection = connection;
    }

    /**
     * {@inheritDoc}
     * @throws UnreadableCatalogException if the catalog cannot be read
     */
    @Override
    public Optional<Table> find(QualifiedName name) {
        QualifiedName wanted = this.dialect.identifiers().canonical(name);
        try {
            List<String> schemas = Optional.ofNullable(wanted.schema()).stream().toList();
            return this.dialect.inspector()
                .inspect(this.connection, schemas)
                .tables()
                .stream()
                .filter((table) -> table.name().equals(wanted))
                .findFirst();
        }
        catch (SQLException ex) {
            throw new UnreadableCatalogException("reading the definition of table %s".formatted(name), ex);
        }
    }

    /**
     * {@inheritDoc}
     * @throws UnreadableCatalogException if the catalog cannot be read
     */
    @Override
    public <T> Optional<T> read(CatalogReader<T> reader) {
        try {
            return Optional.of(reader.read(this.connection));
        }
        catch (SQLException ex) {
            throw new UnreadableCatalogException("reading the catalog", ex);
        }
    }

}
