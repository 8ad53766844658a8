package dev.migrate.dialect.h2;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.Normalizer;
import dev.migrate.dialect.NormalizerContract;
import dev.migrate.dialect.StandardIdentifiers.Folding;

@OnEngine(Engine.H2)
class H2NormalizerTests extends NormalizerContract {

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

    @Override
    protected Ddl ddl() {
        return new H2Ddl(IDENTIFIERS, TYPES);
    }

    @Override
    protected String nextValue(String sequence) {
        return "next value for " + sequence;
    }

}
