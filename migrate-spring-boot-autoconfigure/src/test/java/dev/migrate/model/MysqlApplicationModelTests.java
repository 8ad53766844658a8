package dev.migrate.model;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.model.application.Definitions;
import dev.migrate.model.application.Particulars;

@OnEngine(Engine.MYSQL)
class MysqlApplicationModelTests extends ApplicationModelContract {

    // MySQL gives a name to what has none, as we do; and a national text has a collation
    // of
    // its own, and no other characters
    @Override
    boolean isUnexpected(String difference) {
        return !difference.matches(".*\\(`(ean|once|number_of|cost)`\\)") && !difference.matches(
                ".* `(?i:name|username|national\\w*|\\w*nvarchar|\\w*nclob|nlong_?text\\d*)` (varchar|\\w*text).*");
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
