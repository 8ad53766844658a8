package dev.migrate.dialect.mariadb;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.Normalizer;
import dev.migrate.dialect.NormalizerContract;

@OnEngine(Engine.MARIADB)
class MariadbNormalizerTests extends NormalizerContract {

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

    @Override
    protected Ddl ddl() {
        return new MariadbDdl(IDENTIFIERS, TYPES);
    }

    @Override
    protected String nextValue(String sequence) {
        return "nextval(" + sequence + ")";
    }

}
