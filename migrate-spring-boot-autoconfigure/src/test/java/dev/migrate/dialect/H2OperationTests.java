package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import org.jspecify.annotations.Nullable;

@OnEngine(Engine.H2)
class H2OperationTests extends OperationContract {

    H2OperationTests(Connection connection) throws SQLException {
        super(connection);
    }

    @Override
    List<String> queries() {
        return Stream.concat(super.queries().stream(), Stream.of(
                "select domain_name, data_type from information_schema.domains where domain_schema = schema()",
                "select routine_name, external_name from information_schema.routines where routine_schema = schema()"))
            .toList();
    }

    // an enumeration needs no check
    @Override
    List<@Nullable String> namesByConvention() {
        return List.of("pk_loan", "uq_loan_previous_id_status", "fk_loan_previous_id", "ck_loan_id");
    }

}
