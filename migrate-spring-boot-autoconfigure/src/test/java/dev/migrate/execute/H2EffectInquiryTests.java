package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.H2)
class H2EffectInquiryTests extends EffectInquiryContract {

    H2EffectInquiryTests(Connection connection) throws SQLException {
        super(connection);
    }

}
