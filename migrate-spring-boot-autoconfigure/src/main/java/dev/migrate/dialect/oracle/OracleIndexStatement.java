package dev.migrate.dialect.oracle;

import dev.migrate.dialect.Features;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.IndexStatement;
import dev.migrate.schema.QualifiedName;

/**
 * How Oracle creates indexes: <a href=
 * "https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/CREATE-INDEX.html">CREATE
 * INDEX</a>. Without a schema, one is in that of the user, wherever its table is.
 */
final class OracleIndexStatement extends IndexStatement {

    private final Identifiers identifiers;

    OracleIndexStatement(Identifiers identifiers, Features features) {
        super(identifiers, features);
        this.identifiers = identifiers;
    }

    @Override
    protected String name(QualifiedName table, String name) {
        return this.identifiers.sql(new QualifiedName(table.schema(), name));
    }

}
