package dev.migrate.dialect.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import dev.migrate.dialect.CatalogScope;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.SchemaAssembly;
import dev.migrate.dialect.TableAssembly;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.ReplaceableObject;
import dev.migrate.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link DatabaseMetaData} says: tables and views and columns in two questions
 * for each schema; keys and indexes in three for each table, since JDBC takes no pattern
 * there. It says nothing of check constraints, sequences, the queries of views and the
 * expressions of indexes. A unique index is read as a unique constraint.
 */
final class JdbcInspector implements Inspector {

    private static final Set<String> TABLE_TYPES = Set.of("TABLE", "BASE TABLE");

    private final Identifiers identifiers;

    private final JdbcColumns columns;

    JdbcInspector(Identifiers identifiers, JdbcColumns columns) {
        this.identifiers = identifiers;
        this.columns = columns;
    }

    @Override
    public Schema inspect(Connection connection, List<String> otherSchemas) throws SQLException {
        return inspect(connection, otherSchemas.stream().map(this.identifiers::stored).toList(), "%");
    }

    Schema inspectTables(Connection connection, String pattern) throws SQLException {
        return inspect(connection, List.of(), pattern);
    }

    @Override
    public Schema comparable(Schema wanted, Schema actual) {
        return new JdbcVisibility(this.identifiers).of(wanted, actual);
    }

    private Schema inspect(Connection connection, List<String> others, String pattern) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        boolean schemas = database.supportsSchemasInTableDefinitions();
        String current = schemas ? connection.getSchema() : connection.getCatalog();
        CatalogScope scope = CatalogScope.of((current != null) ? current : "", others);
        SchemaAssembly assembly = new SchemaAssembly(this.identifiers, scope);
        for (String name : scope.schemas()) {
            String schema = (schemas && !name.isEmpty()) ? name : null;
            String catalog = (schemas || name.isEmpty()) ? connection.getCatalog() : name;
            new Reading(database, assembly, this.columns, catalog, schema, name).read(pattern);
        }
        return assembly.assemble();
    }

    /**
     * The reading of one schema.
     */
    private record Reading(DatabaseMetaData database, SchemaAssembly assembly, JdbcColumns reader,
            @Nullable String catalog, @Nullable String schema, String name) {

        void read(String pattern) throws SQLException {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = this.database.getTables(this.catalog, escaped(this.schema), pattern, null)) {
                while (rows.next()) {
                    addRelation(rows, tables);
                }
            }
            try (ResultSet rows = this.database.getColumns(this.catalog, escaped(this.schema), pattern, "%")) {
                while (rows.next()) {
                    String table = rows.getString("TABLE_NAME");
                    if (this.assembly.hasTable(this.name, table)) {
                        this.assembly.table(this.name, table).addColumn(this.reader.read(rows));
                    }
                }
            }
            for (String table : tables) {
                new TableKeys(this, this.assembly.table(this.name, table), table).read();
            }
        }

        private void addRelation(ResultSet row, List<String> tables) throws SQLException {
            String type = String.valueOf(row.getString("TABLE_TYPE"));
            String relation = row.getString("TABLE_NAME");
            if (TABLE_TYPES.contains(type)) {
                this.assembly.addTable(this.name, relation, row.getString("REMARKS"));
                tables.add(relation);
            }
            else if (type.equals("VIEW")) {
                this.assembly.addView(ReplaceableObject.Kind.VIEW, this.name, relation, null);
            }
        }

        private @Nullable String escaped(@Nullable String schemaName) throws SQLException {
            String escape = this.database.getSearchStringEscape();
            return (schemaName == null || escape == null || escape.isEmpty()) ? schemaName
                    : schemaName.replace("_", escape + "_").replace("%", escape + "%");
        }

    }

    /**
     * The keys and indexes of one table.
     */
    private record TableKeys(Reading reading, TableAssembly table, String name) {

        void read() throws SQLException {
            Map<Integer, String> primaryKey = primaryKey();
            List<List<String>> foreignKeys = foreignKeys();
            Map<String, List<IndexColumn>> indexes = indexes();
            indexes.forEach((index, columns) -> add(index, columns, List.copyOf(primaryKey.values()), foreignKeys));
        }

        private Map<Integer, String> primaryKey() throws SQLException {
            Map<Integer, String> columns = new TreeMap<>();
            String key = null;
            try (ResultSet rows = database().getPrimaryKeys(this.reading.catalog(), this.reading.schema(), this.name)) {
                while (rows.next()) {
                    columns.put(rows.getInt("KEY_SEQ"), rows.getString("COLUMN_NAME"));
                    key = rows.getString("PK_NAME");
                }
            }
            for (String column : columns.values()) {
                this.table.addPrimaryKeyColumn(key, column);
            }
            return columns;
        }

        private List<List<String>> foreignKeys() throws SQLException {
            Map<String, List<String>> keys = new LinkedHashMap<>();
            try (ResultSet rows = database().getImportedKeys(this.reading.catalog(), this.reading.schema(),
                    this.name)) {
                String unnamed = "";
                while (rows.next()) {
                    String key = rows.getString("FK_NAME");
                    unnamed = (rows.getInt("KEY_SEQ") == 1) ? "fk" + keys.size() : unnamed;
                    String schema = rows.getString(this.reading.schema() != null ? "PKTABLE_SCHEM" : "PKTABLE_CAT");
                    String column = rows.getString("FKCOLUMN_NAME");
                    this.table.addForeignKeyColumn((key != null) ? key : unnamed, column,
                            new QualifiedName((schema != null) ? schema : this.reading.name(),
                                    rows.getString("PKTABLE_NAME")),
                            rows.getString("PKCOLUMN_NAME"), action(rows.getInt("DELETE_RULE")),
                            action(rows.getInt("UPDATE_RULE")));
                    keys.computeIfAbsent((key != null) ? key : unnamed, (name) -> new ArrayList<>()).add(column);
                }
            }
            return List.copyOf(keys.values());
        }

        private static ReferentialAction action(int rule) {
            return switch (rule) {
                case DatabaseMetaData.importedKeyCascade -> ReferentialAction.CASCADE;
                case DatabaseMetaData.importedKeySetNull -> ReferentialAction.SET_NULL;
                case DatabaseMetaData.importedKeySetDefault -> ReferentialAction.SET_DEFAULT;
                default -> ReferentialAction.NO_ACTION;
            };
        }

        private Map<String, List<IndexColumn>> indexes() throws SQLException {
            Map<String, List<IndexColumn>> indexes = new LinkedHashMap<>();
            try (ResultSet rows = database().getIndexInfo(this.reading.catalog(), this.reading.schema(), this.name,
                    false, true)) {
                while (rows.next()) {
                    String index = rows.getString("INDEX_NAME");
                    if (index != null && rows.getShort("TYPE") != DatabaseMetaData.tableIndexStatistic) {
                        indexes.computeIfAbsent(index, (name) -> new ArrayList<>())
                            .add(new IndexColumn(rows.getString("COLUMN_NAME"), !rows.getBoolean("NON_UNIQUE"),
                                    "D".equals(rows.getString("ASC_OR_DESC"))));
                    }
                }
            }
            return indexes;
        }

        /**
         * Leaves out indexes that the database has made for a key, and those with
         * expressions, of which JDBC does not say what they are.
         */
        private void add(String index, List<IndexColumn> parts, List<String> primaryKey,
                List<List<String>> foreignKeys) {
            List<@Nullable String> names = new ArrayList<>();
            parts.forEach((part) -> names.add(part.name()));
            boolean unique = parts.get(0).unique();
            if (names.contains(null) || (unique && names.equals(primaryKey))
                    || (!unique && foreignKeys.contains(names) && isMadeUp(index))) {
                return;
            }
            for (IndexColumn part : parts) {
                String column = String.valueOf(part.name());
                if (unique) {
                    this.table.addUniqueColumn(index, column);
                }
                else {
                    Index.Part named = Index.Part.column(column);
                    this.table.addIndexPart(index, false, part.descending() ? named.desc() : named);
                }
            }
        }

        private boolean isMadeUp(String index) {
            return index.matches("(?i)(SQL|SYS|RDB\\$|CONSTRAINT_|FK).*");
        }

        private DatabaseMetaData database() {
            return this.reading.database();
        }

    }

    private record IndexColumn(@Nullable String name, boolean unique, boolean descending) {

    }

}
