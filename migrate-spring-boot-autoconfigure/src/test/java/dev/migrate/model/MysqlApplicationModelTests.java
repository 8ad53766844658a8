package dev.migrate.model;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.MYSQL)
class MysqlApplicationModelTests extends ApplicationModelContract {

    // a national text has a collation of its own there, and no other characters
    @Override
    boolean isUnexpected(String difference) {
        return !difference.contains("`a_national_string` varchar(255)");
    }

}
