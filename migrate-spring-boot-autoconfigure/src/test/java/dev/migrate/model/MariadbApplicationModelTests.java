package dev.migrate.model;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.model.application.Definitions;
import dev.migrate.model.application.Particulars;

@OnEngine(Engine.MARIADB)
class MariadbApplicationModelTests extends ApplicationModelContract {

    // MariaDB gives a name to what has none, as we do
    @Override
    boolean isUnexpected(String difference) {
        return !difference.matches(".*\\(`(ean|once|number_of|cost)`\\)");
    }

    @Override
    Class<?> definitions() {
        return Definitions.OnMysql.class;
    }

    @Override
    Class<?> particulars() {
        return Particulars.OnMysql.class;
    }

    @Override
    DomainModel accounting() {
        return super.accounting().with("hibernate.default_catalog", "here").called("Accounting");
    }

    @Override
    boolean knowsNanoseconds() {
        return false;
    }

}
