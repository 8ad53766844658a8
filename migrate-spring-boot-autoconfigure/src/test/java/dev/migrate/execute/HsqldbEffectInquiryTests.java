package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.HSQLDB)
class HsqldbEffectInquiryTests extends EffectInquiryContract {

    HsqldbEffectInquiryTests(Connection connection) throws SQLException {
        super(connection);
    }

}
