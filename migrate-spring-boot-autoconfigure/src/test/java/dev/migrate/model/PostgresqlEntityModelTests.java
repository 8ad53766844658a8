package dev.migrate.model;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.model.entity.Customer;
import dev.migrate.model.postgresql.Station;

@OnEngine(Engine.POSTGRESQL)
class PostgresqlEntityModelTests extends EntityModelContract {

    @Override
    String[] packages() {
        return new String[] { Customer.class.getPackageName(), Station.class.getPackageName() };
    }

}
