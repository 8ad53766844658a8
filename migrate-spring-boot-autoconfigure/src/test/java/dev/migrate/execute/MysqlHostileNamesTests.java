package dev.migrate.execute;

import java.sql.SQLException;

import javax.sql.DataSource;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.MYSQL)
class MysqlHostileNamesTests extends HostileSchemaContract {

    /**
     * Connector/J finds no parameters behind a backslash in a quoted name.
     */
    @Override
    String own(String name) {
        return super.own(name).replace("\\", "end");
    }

    @Override
    String schema() {
        return super.schema().replace("\\", "end");
    }

    @Override
    void drop(DataSource dataSource, String schema) throws SQLException {
        JournalContract.execute(dataSource, "drop schema " + schema);
    }

}
