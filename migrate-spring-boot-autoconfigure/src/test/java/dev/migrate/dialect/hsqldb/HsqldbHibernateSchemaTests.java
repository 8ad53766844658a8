package dev.migrate.dialect.hsqldb;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.Normalizer;
import dev.migrate.dialect.hibernate.HibernateSchemaContract;

@OnEngine(Engine.HSQLDB)
class HsqldbHibernateSchemaTests extends HibernateSchemaContract {

    private static final HsqldbIdentifiers IDENTIFIERS = new HsqldbIdentifiers();

    private static final HsqldbTypes TYPES = new HsqldbTypes(new HsqldbIdentifiers());

    @Override
    protected Normalizer normalizer() {
        return HsqldbDialect.create().normalizer();
    }

    @Override
    protected Inspector inspector() {
        return new HsqldbInspector(IDENTIFIERS, TYPES);
    }

}
