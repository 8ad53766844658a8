package dev.migrate.dialect.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/**
 * A table as it is now, with all that a copy of it must have.
 *
 * @param name its name, without quotes
 * @param source its definition
 * @param catalog all that the database has
 * @param enforcesForeignKeys whether the connection sees to it that foreign keys hold
 */
record LiveTable(String name, TableSource source, List<CatalogEntry> catalog, boolean enforcesForeignKeys) {

    /**
     * Reads a table.
     * @param connection the connection to use
     * @param name its name, without quotes
     * @return the table
     * @throws SQLException if there is none, or the catalog cannot be read
     */
    static LiveTable read(Connection connection, String name) throws SQLException {
        List<CatalogEntry> catalog = CatalogEntry.read(connection);
        CatalogEntry table = catalog.stream()
            .filter((entry) -> entry.is("table") && entry.belongsTo(name))
            .findFirst()
            .orElseThrow(() -> new SQLException("no such table: " + name));
        return new LiveTable(table.name(), TableSource.parse(table.sql()), catalog, enforcesForeignKeys(connection));
    }

    /**
     * Whether a connection sees to it that foreign keys hold.
     * @param connection the connection
     * @return whether it does
     * @throws SQLException if it does not say
     */
    static boolean enforcesForeignKeys(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("pragma foreign_keys")) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    ConstraintNames constraintNames() {
        return new ConstraintNames(this.name, this.source);
    }

    List<CatalogEntry> indexes() {
        return this.catalog.stream().filter((entry) -> entry.is("index") && entry.belongsTo(this.name)).toList();
    }

    /**
     * An index of the table that somebody has created.
     * @param index its name, without quotes
     * @return the index, if the table has it
     */
    Optional<CatalogEntry> index(String index) {
        return indexes().stream()
            .filter((entry) -> SqliteIdentifiers.fold(entry.name()).equals(SqliteIdentifiers.fold(index)))
            .findFirst();
    }

    List<CatalogEntry> triggers() {
        return this.catalog.stream().filter((entry) -> entry.is("trigger") && entry.belongsTo(this.name)).toList();
    }

    /**
     * The views that read from the table, and so would fail with it.
     * @return the views
     */
    List<CatalogEntry> views() {
        return this.catalog.stream().filter((entry) -> entry.is("view") && entry.mentions(this.name)).toList();
    }

}
