package dev.migrate.shadow;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.TableLookup;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropObject;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;

/**
 * The schemas of an empty database, which is to have these and nothing in them again.
 *
 * @param dialect the dialect of the database
 * @param defaultSchema the schema that names need not mention, as the catalog stores it
 * @param stored all schemas but those of the system, as the catalog stores them
 */
record DatabaseSchemas(Dialect dialect, String defaultSchema, List<String> stored) {

    private static final Pattern OF_THE_SYSTEM = Pattern.compile(
            "information_schema|pg_.*|crdb_internal|system_lobs|sys|syscat|sysibm.*|sysstat|syspublic|systools|db_.*|guest",
            Pattern.CASE_INSENSITIVE);

    DatabaseSchemas {
        stored = List.copyOf(stored);
    }

    /**
     * Reads the names.
     * @param connection a connection to the database
     * @param dialect its dialect
     * @return the schemas
     * @throws SQLException if the catalog cannot be read
     */
    static DatabaseSchemas of(Connection connection, Dialect dialect) throws SQLException {
        List<String> stored = new ArrayList<>();
        try (ResultSet rows = connection.getMetaData().getSchemas()) {
            while (rows.next()) {
                String schema = rows.getString("TABLE_SCHEM");
                if (schema != null && !OF_THE_SYSTEM.matcher(schema).matches()) {
                    stored.add(schema);
                }
            }
        }
        String schema = connection.getSchema();
        return new DatabaseSchemas(dialect, (schema != null) ? schema : String.valueOf(connection.getCatalog()),
                stored);
    }

    /**
     * Whether a further schema would be another database, as on MariaDB and MySQL.
     */
    boolean areDatabases() {
        return this.dialect.name().equals("mariadb") || this.dialect.name().equals("mysql");
    }

    /**
     * Whether a script can name schemas, as it can anywhere but on SQLite; on Oracle they
     * are users, who are nothing to be made for a while.
     */
    boolean haveNames() {
        return !this.dialect.name().equals("sqlite") && !this.dialect.name().equals("oracle");
    }

    /**
     * The schemas beside the default one, as our records have them.
     */
    List<String> others() {
        return this.stored.stream()
            .filter((schema) -> !schema.equals(this.defaultSchema))
            .map(this.dialect.identifiers()::name)
            .toList();
    }

    /**
     * Makes the database as empty as it was.
     * @param connection a connection to the database in autocommit mode
     * @throws SQLException if it refuses
     */
    void restore(Connection connection) throws SQLException {
        for (String sql : statements(connection)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    private List<String> statements(Connection connection) throws SQLException {
        return switch (this.dialect.name()) {
            case "h2" -> restoring(List.of("drop all objects"));
            case "postgresql",
                    "hsqldb" ->
                restoring(DatabaseSchemas.of(connection, this.dialect)
                    .stored()
                    .stream()
                    .map((schema) -> "drop schema %s cascade".formatted(quoted(schema)))
                    .toList());
            case "mariadb", "mysql" -> recreated(connection);
            default -> dropped(this.dialect.inspector().inspect(connection, others()));
        };
    }

    private List<String> restoring(List<String> removal) {
        List<String> statements = new ArrayList<>(removal);
        this.stored.forEach((schema) -> {
            if (!schema.equalsIgnoreCase("public") || this.dialect.name().equals("postgresql")) {
                statements.add("create schema " + quoted(schema));
            }
        });
        return statements;
    }

    private static String quoted(String schema) {
        return '"' + schema.replace("\"", "\"\"") + '"';
    }

    private List<String> recreated(Connection connection) throws SQLException {
        String name = '`' + this.defaultSchema.replace("`", "``") + '`';
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select @@character_set_database, @@collation_database")) {
            row.next();
            return List.of("drop database " + name, "create database %s character set %s collate %s".formatted(name,
                    row.getString(1), row.getString(2)));
        }
    }

    private List<String> dropped(Schema schema) {
        List<Operation> operations = new ArrayList<>();
        schema.views().forEach((view) -> operations.add(new DropObject(view)));
        if (!this.dialect.name().equals("sqlite")) {
            schema.tables().forEach((table) -> addForeignKeys(operations, table));
        }
        schema.tables().forEach((table) -> operations.add(new DropTable(table.name(), null)));
        schema.sequences().forEach((sequence) -> operations.add(new DropSequence(sequence.name(), null)));
        return operations.stream()
            .flatMap((operation) -> this.dialect.ddl().render(operation, TableLookup.NONE).stream())
            .map((statement) -> statement.sql())
            .toList();
    }

    private static void addForeignKeys(List<Operation> operations, Table table) {
        table.foreignKeys()
            .forEach((foreignKey) -> operations
                .add(new DropConstraint(table.name(), foreignKey.name(), Constraint.Kind.FOREIGN_KEY, null)));
    }

}
