package dev.migrate.model;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.MARIADB)
class MariadbApplicationModelTests extends ApplicationModelContract {

    // MariaDB gives a name to what has none, as we do
    @Override
    boolean isUnexpected(String difference) {
        return !difference.endsWith("(`ean`)");
    }

}
