package dev.migrate.execute;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StatementFailedExceptionTests {

    private final SQLException cause = new SQLException("no such table: account\n");

    @Test
    void messageHasTheStatementAndWhatTheDatabaseSaid() {
        assertThat(new StatementFailedException(2, "delete\nfrom account", "1a.sql:7", this.cause)).hasMessage("""
                Statement 2 (1a.sql:7):
                    delete
                    from account
                no such table: account""");
    }

    @Test
    void statementOfManyRowsLeavesRoomForWhatTheDatabaseSaid() {
        String sql = "insert into account values" + "\n(1)".repeat(100_000);
        assertThat(new StatementFailedException(1, sql, null, this.cause).getMessage())
            .startsWith("Statement 1:\n    insert into account values\n    (1)\n")
            .endsWith("… (399026 more characters)\nno such table: account")
            .hasSizeLessThan(3_000);
    }

}
