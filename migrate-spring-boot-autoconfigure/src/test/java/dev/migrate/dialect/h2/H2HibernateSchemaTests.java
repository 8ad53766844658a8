package dev.migrate.dialect.h2;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.Normalizer;
import dev.migrate.dialect.StandardIdentifiers.Folding;
import dev.migrate.dialect.hibernate.HibernateSchemaContract;

@OnEngine(Engine.H2)
class H2HibernateSchemaTests extends HibernateSchemaContract {

    private static final H2Identifiers IDENTIFIERS = new H2Identifiers(Folding.UPPER);

    private static final H2Types TYPES = new H2Types();

    @Override
    protected Normalizer normalizer() {
        return H2Dialect.create(Folding.UPPER).normalizer();
    }

    @Override
    protected Inspector inspector() {
        return new H2Inspector(IDENTIFIERS, TYPES);
    }

}
