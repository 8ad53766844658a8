package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import dev.migrate.ColumnTypes;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.ColumnChange;
import dev.migrate.schema.Column;
import dev.migrate.schema.Identity;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.SequenceOptions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which number comes first where a column that there is already gets numbered.
 */
@FreshDatabaseForEachTest
abstract class NumberingContract {

    private final Connection connection;

    NumberingContract(Connection connection) throws SQLException {
        this.connection = connection;
        execute("create table account (id bigint not null, name varchar(10), primary key (id))");
    }

    @Test
    void numberingBeginsWithOne() throws SQLException {
        number(SequenceOptions.NONE);
        assertThat(next()).isEqualTo(1);
    }

    @Test
    void numberingGoesOnAfterWhatThereIs() throws SQLException {
        execute("insert into account (id) values (7)");
        number(SequenceOptions.NONE);
        assertThat(next()).isEqualTo(8);
    }

    @Test
    void numberingBeginsWhereItIsToldTo() throws SQLException {
        execute("insert into account (id) values (7)");
        number(SequenceOptions.NONE.withStart(100L));
        assertThat(next()).isEqualTo(100);
    }

    @Test
    void numberingBeginsAfterWhatThereIsIfThatIsMore() throws SQLException {
        execute("insert into account (id) values (700)");
        number(SequenceOptions.NONE.withStart(100L));
        assertThat(next()).isEqualTo(701);
    }

    private void number(SequenceOptions options) throws SQLException {
        Column existing = Column.of("id", ColumnTypes.bigint()).withNullable(false);
        OperationExecution.execute(this.connection, new AlterColumn(QualifiedName.of("account"), "id",
                List.of(new ColumnChange.SetIdentity(new Identity(false, options))), existing));
    }

    private long next() throws SQLException {
        execute("insert into account (name) values ('new')");
        try (Statement statement = this.connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from account where name = 'new'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = this.connection.createStatement()) {
            statement.execute(sql);
        }
    }

}
