package dev.migrate.model;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.model.application.Definitions;
import dev.migrate.model.application.Particulars;

@OnEngine(Engine.POSTGRESQL)
class PostgresqlApplicationModelTests extends ApplicationModelContract {

    @Override
    Class<?> definitions() {
        return Definitions.OnPostgresql.class;
    }

    @Override
    Class<?> particulars() {
        return Particulars.OnPostgresql.class;
    }

}
