package dev.migrate.dialect.hsqldb;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.Normalizer;
import dev.migrate.dialect.NormalizerContract;

@OnEngine(Engine.HSQLDB)
class HsqldbNormalizerTests extends NormalizerContract {

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

    @Override
    protected Ddl ddl() {
        return new HsqldbDdl(IDENTIFIERS, TYPES);
    }

    @Override
    protected String nextValue(String sequence) {
        return "next value for " + sequence;
    }

}
