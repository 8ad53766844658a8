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
        return new H2Normalizer(IDENTIFIERS, new H2Ddl(IDENTIFIERS, TYPES), new H2Inspector(IDENTIFIERS, TYPES));
    }

    @Override
    protected Inspector inspector() {
        return new H2Inspector(IDENTIFIERS, TYPES);
    }

}
