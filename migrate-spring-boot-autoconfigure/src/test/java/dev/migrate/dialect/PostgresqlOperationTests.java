package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import org.jspecify.annotations.Nullable;

@OnEngine(Engine.POSTGRESQL)
class PostgresqlOperationTests extends OperationContract {

    PostgresqlOperationTests(Connection connection) throws SQLException {
        super(connection);
    }

    @Override
    List<String> queries() {
        return List.of("select viewname, definition from pg_views where schemaname = current_schema()",
                "select matviewname, definition from pg_matviews",
                "select proname, prosrc from pg_proc where pronamespace = current_schema()::regnamespace",
                "select tgname, tgrelid::regclass::text from pg_trigger where not tgisinternal",
                "select nspname, nspname from pg_namespace where nspname !~ '^pg_'",
                "select typname, enumlabel from pg_enum join pg_type on pg_type.oid = enumtypid order by enumsortorder");
    }

    // PostgreSQL names the check of a column itself
    @Override
    List<@Nullable String> namesByConvention() {
        return List.of("pk_loan", "uq_loan_previous_id_status", "fk_loan_previous_id", "ck_loan_id",
                "loan_status_check");
    }

}
