package dev.migrate.model;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.database.Engine;
import dev.migrate.database.MysqlFeatures;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.MYSQL)
class MysqlDriftTests extends DriftContract {

    @Override
    boolean hasChecks(Connection connection) throws SQLException {
        return MysqlFeatures.hasChecks(connection);
    }

    @Override
    boolean hasSequences() {
        return false;
    }

    @Override
    boolean changesReferencedColumns() {
        return false;
    }

    @Override
    List<Drift> furtherDrifts() {
        return driftsOfEnumerationTypes();
    }

}
