package dev.migrate.dialect.sqlserver;

import java.util.Map;

import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.ObjectStatements;
import dev.migrate.schema.ReplaceableObject;
import dev.migrate.schema.ReplaceableObject.Kind;

/**
 * Views, functions, procedures and triggers. A view whose rows are kept is a view with a
 * clustered index to SQL Server, which an index can be created for, and so no kind of its
 * own.
 */
final class SqlserverObjectStatements extends ObjectStatements {

    private final Identifiers identifiers;

    SqlserverObjectStatements(Identifiers identifiers) {
        super(SqlserverDialect.NAME, identifiers, Map.of(Kind.VIEW, Replacement.IN_PLACE, Kind.FUNCTION,
                Replacement.IN_PLACE, Kind.PROCEDURE, Replacement.IN_PLACE, Kind.TRIGGER, Replacement.IN_PLACE));
        this.identifiers = identifiers;
    }

    @Override
    protected String inPlace() {
        return "create or alter";
    }

    // the table before the event
    @Override
    protected String head(ReplaceableObject object) {
        return (object.table() != null)
                ? name(object) + " on " + this.identifiers.sql(object.table()) + " " + object.parameters()
                : super.head(object);
    }

}
