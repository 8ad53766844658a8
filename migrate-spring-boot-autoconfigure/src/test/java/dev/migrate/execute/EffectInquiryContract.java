package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.LiveTables;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.TableLookup;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameSequence;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Sequence;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The catalog is asked for a statement before and after it takes effect.
 */
@FreshDatabaseForEachTest
abstract class EffectInquiryContract {

    private final Connection connection;

    private final Dialect dialect;

    EffectInquiryContract(Connection connection) throws SQLException {
        this.connection = connection;
        this.dialect = Dialects.of(connection);
    }

    @Test
    void renamedSequenceIsFoundUnderOneOfItsNames() throws SQLException {
        for (SqlStatement statement : this.dialect.ddl()
            .render(new CreateSequence(new Sequence(QualifiedName.of("account_seq"), 1, 50)), TableLookup.NONE)) {
            execute(statement);
        }
        RenameSequence rename = new RenameSequence(QualifiedName.of("account_seq"), "member_seq");
        everyStatementIsFound(rename);
        everyStatementIsFound(rename.inverse().orElseThrow());
    }

    private void everyStatementIsFound(Operation operation) throws SQLException {
        int part = 0;
        for (SqlStatement statement : this.dialect.ddl().render(operation, TableLookup.NONE)) {
            part++;
            assertThat(effect(operation, part, statement)).as("before %s", statement.sql()).isEqualTo(Effect.ABSENT);
            execute(statement);
            assertThat(effect(operation, part, statement)).as("after %s", statement.sql()).isEqualTo(Effect.PRESENT);
        }
    }

    private Effect effect(Operation operation, int part, SqlStatement statement) throws SQLException {
        return new EffectInquiry(this.dialect, this.connection, new LiveTables(this.dialect, this.connection))
            .of(operation, part, statement.sql());
    }

    private void execute(SqlStatement sql) throws SQLException {
        try (Statement statement = this.connection.createStatement()) {
            statement.execute(sql.sql());
        }
    }

}
