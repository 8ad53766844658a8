package dev.migrate.dialect.h2;

import java.util.Map;

import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.ObjectStatements;
import dev.migrate.schema.ReplaceableObject;
import dev.migrate.schema.ReplaceableObject.Kind;

/**
 * Views, and what else H2 has of the kind: functions and procedures are
 * <a href="https://h2database.com/html/commands.html#create_alias">aliases</a> of Java
 * methods, whose parameters are those of the method. Materialized views are left out:
 * while there is one, H2 2.4 fails to read its own information schema.
 */
final class H2ObjectStatements extends ObjectStatements {

    H2ObjectStatements(Identifiers identifiers) {
        super(H2Dialect.NAME, identifiers,
                Map.of(Kind.VIEW, Replacement.IN_PLACE, Kind.FUNCTION, Replacement.DROP_AND_CREATE, Kind.PROCEDURE,
                        Replacement.DROP_AND_CREATE, Kind.TRIGGER, Replacement.DROP_AND_CREATE));
    }

    @Override
    protected String word(Kind kind) {
        return switch (kind) {
            case FUNCTION, PROCEDURE -> "alias";
            default -> kind.sql();
        };
    }

    @Override
    protected String head(ReplaceableObject object) {
        return word(object.kind()).equals("alias") ? name(object) : super.head(object);
    }

}
