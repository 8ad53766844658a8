package dev.migrate.dialect.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.DdlContract;
import dev.migrate.operation.ColumnChange.SetIdentity;
import dev.migrate.schema.Identity;

import org.junit.jupiter.api.Test;

@OnEngine(Engine.H2)
class H2DdlTests extends DdlContract {

    H2DdlTests(Connection connection) throws SQLException {
        super(connection);
    }

    @Test
    void refusesNumbersFromOutside() throws SQLException {
        alterThereAndBack("account", "id", List.of(new SetIdentity(Identity.ALWAYS)), () -> {
            refused("insert into account (id, email) values (1, 'a')");
            execute("insert into account (email) values ('a')");
            run((op) -> op.alterColumn("account", "id", (column) -> column.identity()));
            execute("insert into account (id, email) values (9, 'a')");
        });
    }

}
