package dev.migrate.model;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.MYSQL)
class MysqlApplicationModelTests extends ApplicationModelContract {

    // MySQL gives a name to what has none, as we do; and a national text has a collation
    // of
    // its own, and no other characters
    @Override
    boolean isUnexpected(String difference) {
        return !difference.endsWith("(`ean`)")
                && !difference.matches(".* `(?i:name|username|national|national_lob)` (varchar|longtext).*");
    }

}
