package dev.migrate.dialect.mariadb;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

import dev.migrate.dialect.CatalogScope;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.SchemaAssembly;
import dev.migrate.dialect.TableAssembly;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReplaceableObject.Kind;
import dev.migrate.schema.SystemVersioning;

import org.jspecify.annotations.Nullable;

/**
 * Reads what counts as a table: tables, views and sequences. An engine or collation that
 * is the usual one counts as not said.
 */
final class MariadbTables {

    private final String usualEngine;

    private final Map<String, String> usualCollations = new HashMap<>();

    private final Map<QualifiedName, String> collations = new HashMap<>();

    private final MariadbSequences sequences;

    private boolean partitioned;

    private boolean views;

    /**
     * Reads what is usual.
     * @param identifiers the rules for names
     * @param connection the connection to use
     * @param scope what to read
     * @param usualEngine the engine of a table where nothing is said
     * @throws SQLException if the catalog cannot be read
     */
    MariadbTables(Identifiers identifiers, Connection connection, CatalogScope scope, String usualEngine)
            throws SQLException {
        this.usualEngine = usualEngine;
        this.sequences = new MariadbSequences(identifiers);
        MariadbCatalog.SCHEMAS.read(connection, scope, (row) -> this.usualCollations.put(row.getString("table_schema"),
                row.getString("default_collation_name")));
    }

    /**
     * Adds tables and views.
     * @param schema where to add them
     * @param connection the connection to use
     * @param scope what to read
     * @throws SQLException if the catalog cannot be read
     */
    void addTo(SchemaAssembly schema, Connection connection, CatalogScope scope) throws SQLException {
        MariadbCatalog.TABLES.read(connection, scope, (row) -> {
            switch (row.getString("table_type")) {
                case "SEQUENCE" -> this.sequences.add(name(row));
                case "VIEW" -> this.views = true;
                default -> addTable(schema, row);
            }
        });
        if (this.partitioned) {
            MariadbPartitions partitions = new MariadbPartitions();
            MariadbCatalog.PARTITIONS.read(connection, scope, (row) -> partitions.add(name(row), row));
            partitions.addTo(schema);
        }
        if (this.views) {
            // a script with it would only be good for databases of the same name
            String qualifier = "`" + scope.defaultSchema().replace("`", "``") + "`.";
            MariadbCatalog.VIEWS.read(connection, scope,
                    (row) -> schema.addView(Kind.VIEW, row.getString("table_schema"), row.getString("table_name"),
                            row.getString("view_definition").replace(qualifier, "")));
        }
    }

    private void addTable(SchemaAssembly schema, ResultSet row) throws SQLException {
        QualifiedName name = name(row);
        schema.addTable(String.valueOf(name.schema()), name.name(), row.getString("table_comment"));
        String engine = row.getString("engine");
        String collation = row.getString("table_collation");
        if (collation != null) {
            this.collations.put(name, collation);
        }
        boolean ownEngine = engine != null && !engine.equalsIgnoreCase(this.usualEngine);
        boolean ownCollation = collation != null
                && !collation.equals(this.usualCollations.get(String.valueOf(name.schema())));
        if (ownEngine || ownCollation) {
            TableAssembly table = schema.table(String.valueOf(name.schema()), name.name());
            table.tableOptions((options) -> options.withEngine(ownEngine ? engine : null)
                .withCollation(ownCollation ? collation : null));
        }
        if (row.getString("table_type").equals("SYSTEM VERSIONED")) {
            schema.table(String.valueOf(name.schema()), name.name())
                .tableOptions((options) -> options.withSystemVersioning(SystemVersioning.HIDDEN));
        }
        String options = row.getString("create_options");
        this.partitioned |= options != null && options.contains("partitioned");
    }

    /**
     * Adds the sequences that were found among the tables.
     * @param schema where to add them
     * @param connection the connection to use
     * @param scope what is read
     * @throws SQLException if one of them cannot be read
     */
    void addSequencesTo(SchemaAssembly schema, Connection connection, CatalogScope scope) throws SQLException {
        this.sequences.addTo(schema, connection, scope);
    }

    /**
     * The collation that was chosen for a column.
     * @param table its table
     * @param collation its collation, or {@code null} if it has none
     * @return the collation, unless it is that of the table
     */
    @Nullable String collation(QualifiedName table, @Nullable String collation) {
        return (collation == null || collation.equals(this.collations.get(table))) ? null : collation;
    }

    private static QualifiedName name(ResultSet row) throws SQLException {
        return new QualifiedName(row.getString("table_schema"), row.getString("table_name"));
    }

}
