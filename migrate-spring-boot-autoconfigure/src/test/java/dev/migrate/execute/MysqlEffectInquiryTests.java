package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.MYSQL)
class MysqlEffectInquiryTests extends EffectInquiryContract {

    MysqlEffectInquiryTests(Connection connection) throws SQLException {
        super(connection);
    }

}
