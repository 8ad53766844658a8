package dev.migrate.dialect.sqlserver;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.Normalizer;
import dev.migrate.dialect.hibernate.HibernateSchemaContract;

@OnEngine(Engine.SQLSERVER)
class SqlserverHibernateSchemaTests extends HibernateSchemaContract {

    private static final SqlserverIdentifiers IDENTIFIERS = new SqlserverIdentifiers();

    private static final SqlserverTypes TYPES = new SqlserverTypes(IDENTIFIERS);

    @Override
    protected Normalizer normalizer() {
        return SqlserverDialect.create().normalizer();
    }

    @Override
    protected Inspector inspector() {
        return new SqlserverInspector(IDENTIFIERS, TYPES);
    }

}
