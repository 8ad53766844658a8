package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.HistoryEntry;
import dev.migrate.MigrationListener;
import dev.migrate.StepDescription;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.revision.Direction;
import dev.migrate.revision.RowChange;
import org.junit.jupiter.api.Test;

import static dev.migrate.ColumnTypes.bigint;
import static dev.migrate.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names and values that would do harm if they were not quoted, on any database.
 */
@FreshDatabaseForEachTest
abstract class HostileNamesContract {

    static final String HOSTILE = "o'hara; drop table victim; -- \\";

    static final String NAME = "\"" + HOSTILE + "\"";

    @Test
    void namesAndValuesAreNothingButNamesAndValues(DataSource dataSource) throws SQLException {
        OwnTables tables = OwnTables.of(null, own("version"), own("history"), own("journal"));
        MigrationRunner runner = new MigrationRunner(dataSource, tables, new Executor(HOSTILE, HOSTILE, HOSTILE),
                Clock.systemUTC(), null);
        StubScript script = new StubScript(HOSTILE, List.of(), (op) -> {
            op.createTable("victim", (table) -> table.column("id", bigint()).notNull());
            op.createTable(NAME, (table) -> {
                table.column("id", bigint()).notNull();
                table.column(NAME, varchar(100)).comment(HOSTILE).notNull();
                table.primaryKey("id");
                table.unique("\"uq " + HOSTILE + "\"", NAME);
            });
            op.createIndex("\"ix " + HOSTILE + "\"", NAME, "id", NAME);
            op.addColumn(NAME, "\"second " + HOSTILE + "\"", varchar(100));
            op.bulkInsert(NAME, (rows) -> {
                rows.columns("id", NAME);
                rows.row(1, "'); drop table victim; --");
                rows.row(2, "\\'); drop table victim; --");
            });
        }, (op) -> op.dropTable(NAME));
        StepDescription description = new StepDescription(Direction.UPGRADE, HOSTILE, List.of(), List.of(HOSTILE),
                HOSTILE);

        assertThat(runner.run((rows, dialect) -> rows.isEmpty()
                ? List.of(new RevisionStep(description, script, List.of(new RowChange.Insert(HOSTILE)))) : List.of(),
                MigrationListener.NONE))
            .hasSize(1);

        assertThat(runner.versions()).containsExactly(HOSTILE);
        HistoryEntry entry = runner.history().get(0);
        assertThat(List.of(entry.revision(), entry.message(), entry.user(), entry.host())).containsOnly(HOSTILE);
        assertThat(ExecutionLockContract.query(dataSource, "select id from victim")).isEmpty();
        try (Connection connection = dataSource.getConnection()) {
            Dialect dialect = Dialects.of(connection);
            String sql = "select %1$s from %1$s order by id".formatted(dialect.identifiers().sql(NAME));
            assertThat(ExecutionLockContract.query(dataSource, sql)).containsExactly("'); drop table victim; --",
                    "\\'); drop table victim; --");
        }
        assertThat(runner.lock().held()).isFalse();
    }

    /**
     * The name of a table that Migrate writes to with parameters.
     */
    String own(String name) {
        return "\"" + name + " " + HOSTILE + "\"";
    }

}
