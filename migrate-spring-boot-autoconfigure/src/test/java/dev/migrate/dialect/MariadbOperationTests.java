package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import org.jspecify.annotations.Nullable;

@OnEngine(Engine.MARIADB)
class MariadbOperationTests extends OperationContract {

    MariadbOperationTests(Connection connection) throws SQLException {
        super(connection);
    }

    // each primary key is called PRIMARY, and an enumeration needs no check
    @Override
    List<@Nullable String> namesByConvention() {
        return Arrays.asList(null, "uq_loan_previous_id_status", "fk_loan_previous_id", "ck_loan_id");
    }

}
