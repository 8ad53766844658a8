package dev.migrate.execute;

import java.util.Optional;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.MARIADB)
class MariadbProgressTests extends ProgressContract {

    @Override
    String expected(Optional<String> inTheWay) {
        return "Waiting for table metadata lock.*";
    }

}
