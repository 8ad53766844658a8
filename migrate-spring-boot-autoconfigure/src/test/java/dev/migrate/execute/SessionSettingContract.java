package dev.migrate.execute;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.MigrationFailedException;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.database.TestDatabase;
import dev.migrate.fault.Fault;
import dev.migrate.fault.FaultTrials;
import dev.migrate.fault.Tries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a script sets for its session, such as {@code set foreign_key_checks = 0}, is lost
 * with the session when the script is interrupted. It holds again when the script goes
 * on.
 */
@FreshDatabaseForEachTest
@ExtendWith(QuietLog.class)
abstract class SessionSettingContract {

    private final List<String> statements;

    /**
     * Scripts with settings.
     * @param statements a script that leaves the rows 1, 2 and 3 in the table
     * {@code loan}, and only with what it sets
     */
    SessionSettingContract(String... statements) {
        this.statements = List.of(statements);
    }

    @Test
    @Tries(Fault.SESSION_SETTING)
    void holdsAgainInTheProcessThatGoesOn(TestDatabase first, FaultTrials trials) throws SQLException {
        List<String> calls = new ArrayList<>();
        revisions(this.statements).upgrade(new ObservedDataSource(first.dataSource(), calls::add), "heads");
        for (int i = 0; i < calls.size(); i++) {
            int point = i;
            trials.at("before %s".formatted(calls.get(point)), () -> {
                try (TestDatabase database = TestDatabase.create(first.engine())) {
                    MortalProcess process = new MortalProcess(database.dataSource(), point);
                    try {
                        revisions(this.statements).upgrade(process.dataSource(), "heads");
                    }
                    catch (RuntimeException | Error ex) {
                        assertThat(process.isDead()).isTrue();
                    }
                    revisions(this.statements).upgrade(database.dataSource(), "heads");
                    assertRows(database.dataSource());
                    return 0;
                }
            });
        }
    }

    @Test
    @Tries(Fault.SESSION_SETTING)
    void holdsAgainOnceTheScriptIsCorrected(DataSource dataSource) throws SQLException {
        for (int i = 1; i <= this.statements.size(); i++) {
            List<String> wrong = new ArrayList<>(this.statements.subList(0, i));
            wrong.add("insert into nowhere values (1)");
            assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> revisions(wrong).upgrade(dataSource, "heads"))
                .withMessageContaining("insert into nowhere");
        }

        assertThat(revisions(this.statements).upgrade(dataSource, "heads")).hasSize(1);

        assertRows(dataSource);
    }

    private static void assertRows(DataSource dataSource) throws SQLException {
        assertThat(ExecutionLockContract.query(dataSource, "select id from loan order by id")).containsExactly("1", "2",
                "3");
        assertThat(StubRevisions.runner(dataSource).versions()).containsExactly("a1");
    }

    private static StubRevisions revisions(List<String> statements) {
        return new StubRevisions(List
            .of(new StubScript("a1", List.of(), (op) -> op.autocommit(() -> statements.forEach(op::execute)), (op) -> {
            })));
    }

}
