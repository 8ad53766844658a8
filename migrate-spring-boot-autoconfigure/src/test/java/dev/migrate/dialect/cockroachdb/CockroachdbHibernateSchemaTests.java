package dev.migrate.dialect.cockroachdb;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.Normalizer;
import dev.migrate.dialect.hibernate.HibernateSchemaContract;

@OnEngine(Engine.COCKROACHDB)
class CockroachdbHibernateSchemaTests extends HibernateSchemaContract {

    private static final CockroachdbIdentifiers IDENTIFIERS = new CockroachdbIdentifiers();

    private static final CockroachdbTypes TYPES = new CockroachdbTypes(IDENTIFIERS);

    @Override
    protected Normalizer normalizer() {
        return CockroachdbDialect.create().normalizer();
    }

    @Override
    protected Inspector inspector() {
        return new CockroachdbInspector(IDENTIFIERS, TYPES);
    }

}
