package dev.migrate.model;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.database.Engine;
import dev.migrate.database.MysqlFeatures;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.MYSQL)
class MysqlDriftTests extends MysqlDriftContract {

    @Override
    boolean hasChecks(Connection connection) throws SQLException {
        return MysqlFeatures.hasChecks(connection);
    }

    @Override
    boolean hasSequences() {
        return false;
    }

    @Override
    List<Drift> driftsOfItsOwn() {
        return List.of(sql("create index ix_x on customer ((lower(last_name)))", "DropIndex"),
                sql("alter table customer alter index ix_customer_last_name invisible", "DropIndex", "CreateIndex"));
    }

}
