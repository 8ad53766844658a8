package dev.migrate.dialect.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.Normalizer;
import dev.migrate.dialect.ScratchTables;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.TableLookup;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.Operation;
import dev.migrate.operation.ReplaceObject;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReplaceableObject;
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
        return normalize(connection, tables, List.of());
    }

    @Override
    public List<Table> normalize(Connection connection, List<Table> tables, List<Operation> types) throws SQLException {
        if (tables.isEmpty()) {
            return List.of();
        }
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            ScratchTables scratch = new ScratchTables(connection, this.identifiers, this.ddl, TEMPORARY, tables);
            createTypes(connection, types);
            scratch.create();
            return scratch.restore(this.inspector.inspectTemporaryTables(connection));
        }
        finally {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
        }
    }

    // the schema of temporary tables is searched first for types too, so that these hide
    // those of the same names and other values
    private void createTypes(Connection connection, List<Operation> types) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Operation type : types) {
                for (SqlStatement sql : this.ddl.render(temporary(type), TableLookup.NONE)) {
                    statement.execute(sql.sql());
                }
            }
        }
    }

    private static Operation temporary(Operation type) {
        if (type instanceof CreateEnumType create) {
            return new CreateEnumType(temporary(create.type()), create.values());
        }
        if (type instanceof ReplaceObject create) {
            ReplaceableObject object = create.object();
            return new ReplaceObject(new ReplaceableObject(object.kind(), temporary(object.name()), object.parameters(),
                    object.table(), object.definition()), null);
        }
        return type;
    }

    private static QualifiedName temporary(QualifiedName name) {
        return (name.schema() != null) ? name : new QualifiedName(TEMPORARY, name.name());
    }

}
