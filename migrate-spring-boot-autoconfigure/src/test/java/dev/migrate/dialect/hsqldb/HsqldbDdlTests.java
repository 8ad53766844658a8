package dev.migrate.dialect.hsqldb;

import java.sql.Connection;
import java.sql.SQLException;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.DdlContract;
import dev.migrate.dialect.UnsupportedFeatureException;

import org.junit.jupiter.api.Test;

import static dev.migrate.ColumnTypes.bigint;
import static dev.migrate.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@OnEngine(Engine.HSQLDB)
class HsqldbDdlTests extends DdlContract {

    HsqldbDdlTests(Connection connection) throws SQLException {
        super(connection);
    }

    @Test
    void cannotAlwaysNumberAColumnThatIsThere() {
        assertThatExceptionOfType(UnsupportedFeatureException.class)
            .isThrownBy(() -> run((op) -> op.alterColumn("account", "id", (column) -> column.identityAlways())))
            .withMessage("hsqldb does not have a way to go on after the values of column id of table account"
                    + " where it is always to number it."
                    + " Let it be numbered where no value is given: identity() instead of identityAlways()");
    }

    @Test
    void takesValuesThatItHasRefused() throws SQLException {
        run((op) -> op.createTable("ticket", (table) -> {
            table.column("id", bigint()).identityAlways();
            table.column("name", varchar(10));
        }));
        execute("insert into ticket (name) values ('a')");
        refused("insert into ticket (id, name) values (7, 'b')");
        run((op) -> op.alterColumn("ticket", "id", (column) -> column.identity()));
        execute("insert into ticket (id, name) values (7, 'b')");
        execute("insert into ticket (name) values ('c')");
        assertThat(query("select id from ticket order by id")).containsExactly("1", "7", "8");
    }

    @Override
    protected String nextValue(String sequence) {
        return "call next value for " + sequence;
    }

    @Override
    protected boolean hasSeveralForeignKeysOfTheSameColumns() {
        return false;
    }

}
