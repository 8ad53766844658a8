package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.MigrationFailedException;
import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.HalfDoneStatements;
import dev.migrate.revision.Direction;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@OnEngine(Engine.H2)
class H2JournalTests extends JournalContract {

    /**
     * What is found where a process was killed after H2 has dropped the table, and before
     * it has put the changed copy in its place.
     */
    @Test
    void copyOfATableThatDidNotGetToItsPlaceIsPutThere(TestDatabase database) throws SQLException {
        DataSource dataSource = database.dataSource();
        InterruptionContract.prepare(dataSource, Direction.DOWNGRADE);
        List<String> statements = new ArrayList<>();
        MixedRevisions.ALL.run(new ObservedDataSource(dataSource, statements::add), Direction.DOWNGRADE, "a1");
        DatabaseState undisturbed = DatabaseState.read(dataSource);
        int change = statements
            .indexOf(statements.stream().filter((sql) -> sql.contains("alter column")).findFirst().orElseThrow());
        MixedRevisions.ALL.run(dataSource, Direction.UPGRADE, "b2");
        MortalProcess process = new MortalProcess(dataSource, change + 1);
        assertThatExceptionOfType(MigrationFailedException.class)
            .isThrownBy(() -> MixedRevisions.ALL.run(process.dataSource(), Direction.DOWNGRADE, "a1"));
        execute(dataSource, "alter table book rename to book_copy_4_0");
        execute(dataSource,
                "alter table book_copy_4_0 rename constraint uq_book_published to book_copy_4_0_uq_book_published");

        MixedRevisions.ALL.run(dataSource, Direction.DOWNGRADE, "a1");

        assertThat(DatabaseState.read(dataSource).schema()).isEqualTo(undisturbed.schema());
        assertThat(DatabaseState.read(dataSource).rows()).hasSameSizeAs(undisturbed.rows());
    }

    @Test
    void indexesOfACopyGetTheirNamesBack(TestDatabase database) throws SQLException {
        DataSource dataSource = database.dataSource();
        execute(dataSource, "create table \"Book_COPY_12_3\" (id integer, title varchar(50))");
        execute(dataSource, "create index \"Book_COPY_12_3_ix_title\" on \"Book_COPY_12_3\" (title)");
        execute(dataSource, "create table reader (id integer)");
        try (Connection connection = dataSource.getConnection()) {
            HalfDoneStatements statements = Dialects.of(connection).halfDoneStatements();

            for (String remedy : statements.remedies(connection,
                    "alter table public.\"Book\" alter column id set data type bigint")) {
                execute(dataSource, remedy);
            }

            assertThat(statements.remedies(connection, "alter table \"Book\" drop column id")).isEmpty();
            assertThat(statements.remedies(connection, "alter table reader drop column id")).isEmpty();
        }
        execute(dataSource, "drop index \"ix_title\"");
        execute(dataSource, "drop table \"Book\"");
    }

}
