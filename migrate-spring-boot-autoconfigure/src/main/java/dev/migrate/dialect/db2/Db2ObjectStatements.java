package dev.migrate.dialect.db2;

import java.util.Map;

import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.ObjectStatements;
import dev.migrate.schema.ReplaceableObject.Kind;

/**
 * Views, functions, procedures and triggers. A materialized view is a table here, and has
 * other words.
 */
final class Db2ObjectStatements extends ObjectStatements {

    Db2ObjectStatements(Identifiers identifiers) {
        super(Db2Dialect.NAME, identifiers, Map.of(Kind.VIEW, Replacement.IN_PLACE, Kind.FUNCTION, Replacement.IN_PLACE,
                Kind.PROCEDURE, Replacement.IN_PLACE, Kind.TRIGGER, Replacement.IN_PLACE));
    }

}
