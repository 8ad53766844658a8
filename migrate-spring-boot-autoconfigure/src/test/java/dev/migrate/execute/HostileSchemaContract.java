package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;

import javax.sql.DataSource;

import dev.migrate.dialect.Dialects;
import org.junit.jupiter.api.Test;

import static dev.migrate.ColumnTypes.bigint;
import static dev.migrate.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same for the names of schemas, on any database that has them.
 */
abstract class HostileSchemaContract extends HostileNamesContract {

    @Test
    void schemaIsNothingButASchema(DataSource dataSource) throws SQLException {
        String schema = schema();
        String name;
        try (Connection connection = dataSource.getConnection()) {
            name = Dialects.of(connection).identifiers().sql(schema);
        }
        JournalContract.execute(dataSource, "create schema " + name);
        try {
            OwnTables tables = OwnTables.of(schema, own("version"), own("history"), own("journal"));
            MigrationRunner runner = new MigrationRunner(dataSource, tables, new Executor("ann", "host-1", null),
                    Clock.systemUTC(), null);
            String table = schema + "." + NAME;

            ExecutionLockContract.upgrade(runner, (op) -> {
                op.createTable("victim", (definition) -> definition.column("id", bigint()).notNull());
                op.createTable(table, (definition) -> {
                    definition.column("id", bigint()).notNull();
                    definition.primaryKey("id");
                });
                op.addColumn(table, "\"second " + HOSTILE + "\"", varchar(100));
                op.createIndex("\"ix " + HOSTILE + "\"", table, "id");
            });

            assertThat(runner.versions()).containsExactly("a0");
            assertThat(runner.history()).hasSize(1);
            assertThat(runner.lock().held()).isFalse();
            assertThat(runner.lock().name()).contains("o'hara");
            assertThat(ExecutionLockContract.query(dataSource, "select id from victim")).isEmpty();
        }
        finally {
            drop(dataSource, name);
        }
    }

    /**
     * The name of a schema, in quotes.
     */
    String schema() {
        return NAME;
    }

    void drop(DataSource dataSource, String schema) throws SQLException {
        JournalContract.execute(dataSource, "drop schema %s cascade".formatted(schema));
    }

}
