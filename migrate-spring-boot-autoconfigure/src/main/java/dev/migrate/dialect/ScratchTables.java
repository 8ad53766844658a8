package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropTable;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;

import org.jspecify.annotations.Nullable;

/**
 * Tables that are created under other names, only to see what the database makes of them,
 * and dropped when this is closed.
 */
public final class ScratchTables implements AutoCloseable {

    private final Connection connection;

    private final Identifiers identifiers;

    private final Ddl ddl;

    private final String prefix = prefix();

    private final List<ScratchTable> tables = new ArrayList<>();

    private final List<String> createdSequences = new ArrayList<>();

    private final List<QualifiedName> createdTables = new ArrayList<>();

    /**
     * Gives the tables other names; nothing is created yet.
     * @param connection the connection to use
     * @param identifiers the rules for names
     * @param ddl renders the tables
     * @param schema the schema for the tables, or {@code null} for the default one
     * @param wanted the tables
     */
    public ScratchTables(Connection connection, Identifiers identifiers, Ddl ddl, @Nullable String schema,
            List<Table> wanted) {
        this.connection = connection;
        this.identifiers = identifiers;
        this.ddl = ddl;
        for (Table table : wanted) {
            QualifiedName name = new QualifiedName(schema, this.prefix + this.tables.size());
            this.tables.add(new ScratchTable(identifiers, name, table));
        }
    }

    /**
     * What the names of one comparison's scratch objects begin with, and of no other's.
     */
    static String prefix() {
        return "migrate_scratch_" + UUID.randomUUID().toString().substring(0, 8) + "_";
    }

    /**
     * Creates the tables, and before them the sequences that they need and that are not
     * there yet.
     * @throws SQLException if the database does not accept one of them; the message names
     * it
     */
    public void create() throws SQLException {
        for (String sequence : ScratchTable.sequences(this.tables)) {
            createSequenceUnlessItExists(sequence);
        }
        for (ScratchTable table : this.tables) {
            try {
                create(table.table());
            }
            catch (SQLException ex) {
                throw new SQLException(
                        "The database does not accept table %s: %s".formatted(table.wanted().name(), ex.getMessage()),
                        ex.getSQLState(), ex.getErrorCode(), ex);
            }
        }
    }

    // to try is the one way to learn whether it exists that all databases have
    private void createSequenceUnlessItExists(String name) throws SQLException {
        boolean transactional = !this.connection.getAutoCommit()
                && !this.connection.getMetaData().dataDefinitionCausesTransactionCommit();
        Savepoint savepoint = transactional ? this.connection.setSavepoint() : null;
        try {
            execute(new SqlStatement("create sequence " + name));
            this.createdSequences.add(name);
        }
        catch (SQLException ex) {
            if (savepoint != null) {
                this.connection.rollback(savepoint);
            }
        }
    }

    private void create(Table table) throws SQLException {
        List<SqlStatement> statements = this.ddl.render(new CreateTable(table), TableLookup.NONE);
        execute(statements.get(0));
        this.createdTables.add(table.name());
        for (SqlStatement statement : statements.subList(1, statements.size())) {
            execute(statement);
        }
    }

    private void execute(SqlStatement sql) throws SQLException {
        try (Statement statement = this.connection.createStatement()) {
            statement.execute(sql.sql());
        }
    }

    /**
     * What the names of the tables look like.
     * @return a pattern for {@code like} on names as the catalog stores them
     */
    public String pattern() {
        return this.identifiers.stored(this.prefix) + "%";
    }

    /**
     * Gives the tables their own names back.
     * @param found a schema in which all of them were found, without a schema in their
     * names
     * @return what the database made of the wanted tables, in their order
     */
    public List<Table> restore(Schema found) {
        Map<String, Table> byName = found.tables()
            .stream()
            .collect(Collectors.toMap((table) -> table.name().name(), Function.identity()));
        return this.tables.stream().map((table) -> restore(table, byName)).toList();
    }

    private Table restore(ScratchTable table, Map<String, Table> found) {
        Table same = found.get(table.table().name().name());
        if (same == null) {
            throw new IllegalStateException("Table %s was created as %s but is not found again"
                .formatted(table.wanted().name(), table.table().name()));
        }
        return table.restore(same);
    }

    /**
     * Drops what was created.
     * @throws SQLException if a table cannot be dropped
     */
    @Override
    public void close() throws SQLException {
        for (QualifiedName table : this.createdTables) {
            for (SqlStatement statement : this.ddl.render(new DropTable(table, null), TableLookup.NONE)) {
                execute(statement);
            }
        }
        for (String sequence : this.createdSequences) {
            execute(new SqlStatement("drop sequence " + sequence));
        }
    }

}
