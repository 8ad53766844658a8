package dev.migrate.dialect.postgresql;

import java.util.Map;

import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.ObjectStatements;
import dev.migrate.schema.ReplaceableObject;
import dev.migrate.schema.ReplaceableObject.Kind;

/**
 * Views, functions, procedures and triggers. Several functions can have the same name,
 * and a trigger's is unique only within its table. Triggers can be replaced in place only
 * from PostgreSQL 14.
 */
final class PostgresqlObjectStatements extends ObjectStatements {

    private final Identifiers identifiers;

    PostgresqlObjectStatements(String dialect, Identifiers identifiers) {
        super(dialect, identifiers,
                Map.of(Kind.VIEW, Replacement.IN_PLACE, Kind.MATERIALIZED_VIEW, Replacement.DROP_AND_CREATE,
                        Kind.FUNCTION, Replacement.IN_PLACE, Kind.PROCEDURE, Replacement.IN_PLACE, Kind.TRIGGER,
                        Replacement.DROP_AND_CREATE, Kind.TYPE, Replacement.DROP_AND_CREATE));
        this.identifiers = identifiers;
    }

    @Override
    protected String identity(ReplaceableObject object) {
        if (object.table() != null) {
            return name(object) + " on " + this.identifiers.sql(object.table());
        }
        return (object.parameters() != null) ? name(object) + object.parameters() : name(object);
    }

}
