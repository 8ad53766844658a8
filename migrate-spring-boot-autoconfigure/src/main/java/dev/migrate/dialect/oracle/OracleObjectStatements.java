package dev.migrate.dialect.oracle;

import java.util.Map;

import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.ObjectStatements;
import dev.migrate.operation.Conditional.Existence;
import dev.migrate.schema.ReplaceableObject.Kind;

/**
 * Views, functions, procedures and triggers. A materialized view is dropped to make place
 * for another one.
 */
final class OracleObjectStatements extends ObjectStatements {

    private final OracleExistenceClause existence;

    OracleObjectStatements(Identifiers identifiers, OracleExistenceClause existence) {
        super(OracleDialect.NAME, identifiers,
                Map.of(Kind.VIEW, Replacement.IN_PLACE, Kind.MATERIALIZED_VIEW, Replacement.DROP_AND_CREATE,
                        Kind.FUNCTION, Replacement.IN_PLACE, Kind.PROCEDURE, Replacement.IN_PLACE, Kind.TRIGGER,
                        Replacement.IN_PLACE));
        this.existence = existence;
    }

    @Override
    protected String dropIfExists(String drop, String identity) {
        return this.existence.in(drop + " " + identity, "", Existence.PRESENT).orElseThrow();
    }

}
