package dev.migrate.model;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.H2)
class H2ApplicationModelTests extends ApplicationModelContract {

    // two names for one type, which H2 remembers
    @Override
    boolean isUnexpected(String difference) {
        return !difference.matches(".* (DECIMAL|NUMERIC)\\(10, 2\\) .*|.*\"(A_ROUND|SHORT)_DOUBLE.*");
    }

}
