package dev.migrate.execute;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;

/**
 * A schema is a database of its own, which stays unless it is dropped.
 */
@OnEngine(Engine.MARIADB)
class MariadbSwitchedSchemaTests extends SwitchedSchemaContract {

    MariadbSwitchedSchemaTests() {
        super("create database archive", "use archive", "select database()");
    }

    @AfterEach
    void dropArchive(TestDatabase database) throws Exception {
        JournalContract.execute(database.dataSource(), "drop database archive");
    }

}
