package dev.migrate.dialect.mariadb;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.Normalizer;
import dev.migrate.dialect.hibernate.HibernateSchemaContract;

@OnEngine(Engine.MARIADB)
class MariadbHibernateSchemaTests extends HibernateSchemaContract {

    private static final MariadbIdentifiers IDENTIFIERS = new MariadbIdentifiers();

    private static final MariadbTypes TYPES = new MariadbTypes();

    @Override
    protected Normalizer normalizer() {
        return MariadbDialect.create().normalizer();
    }

    @Override
    protected Inspector inspector() {
        return new MariadbInspector(IDENTIFIERS, TYPES);
    }

}
