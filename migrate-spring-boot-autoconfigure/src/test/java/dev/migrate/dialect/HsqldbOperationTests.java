package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.HSQLDB)
class HsqldbOperationTests extends OperationContract {

    HsqldbOperationTests(Connection connection) throws SQLException {
        super(connection);
    }

    @Override
    List<String> queries() {
        return List.of(
                "select table_name, view_definition from information_schema.views where table_schema = current_schema",
                // without the name that it makes up for each anew
                "select routine_name, regexp_replace(routine_definition, 'SPECIFIC \\S+ ', '')"
                        + " from information_schema.routines where routine_schema = current_schema",
                "select trigger_name, event_object_table from information_schema.triggers where trigger_schema = current_schema",
                "select schema_name, schema_name from information_schema.schemata where lower(schema_name) like 'operation%'");
    }

}
