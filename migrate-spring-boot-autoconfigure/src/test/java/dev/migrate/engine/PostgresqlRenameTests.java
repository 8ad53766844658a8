package dev.migrate.engine;

import javax.sql.DataSource;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.POSTGRESQL)
class PostgresqlRenameTests extends RenameContract {

    PostgresqlRenameTests(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    String nextValue(String sequence) {
        return "select nextval('%s')".formatted(sequence);
    }

}
