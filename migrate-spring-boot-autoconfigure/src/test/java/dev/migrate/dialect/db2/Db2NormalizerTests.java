package dev.migrate.dialect.db2;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.Normalizer;
import dev.migrate.dialect.NormalizerContract;

@OnEngine(Engine.DB2)
class Db2NormalizerTests extends NormalizerContract {

    private static final Db2Identifiers IDENTIFIERS = new Db2Identifiers();

    private static final Db2Types TYPES = new Db2Types(IDENTIFIERS);

    @Override
    protected Normalizer normalizer() {
        return Db2Dialect.create().normalizer();
    }

    @Override
    protected Inspector inspector() {
        return new Db2Inspector(IDENTIFIERS, TYPES);
    }

    @Override
    protected Ddl ddl() {
        return new Db2Ddl(IDENTIFIERS, TYPES);
    }

    @Override
    protected String nextValue(String sequence) {
        return "next value for " + sequence;
    }

}
