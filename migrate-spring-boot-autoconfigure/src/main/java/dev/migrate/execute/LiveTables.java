package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import dev.migrate.MigrateException;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.TableLookup;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;

/**
 * The tables as the database has them now.
 */
class LiveTables implements TableLookup {

    private final Dialect dialect;

    private final Connection connection;

    LiveTables(Dialect dialect, Connection connection) {
        this.dialect = dialect;
        this.connection = connection;
    }

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
            throw new MigrateException("The definition of table %s cannot be read: %s".formatted(name,
                    String.valueOf(ex.getMessage()).strip()), ex);
        }
    }

}
