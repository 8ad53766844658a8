package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.MARIADB)
class MariadbEffectInquiryTests extends EffectInquiryContract {

    MariadbEffectInquiryTests(Connection connection) throws SQLException {
        super(connection);
    }

}
