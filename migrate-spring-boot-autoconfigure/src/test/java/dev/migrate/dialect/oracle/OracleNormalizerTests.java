package dev.migrate.dialect.oracle;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.Normalizer;
import dev.migrate.dialect.NormalizerContract;

@OnEngine(Engine.ORACLE)
class OracleNormalizerTests extends NormalizerContract {

    private static final OracleIdentifiers IDENTIFIERS = new OracleIdentifiers();

    private static final OracleTypes TYPES = new OracleTypes(IDENTIFIERS, 23);

    @Override
    protected Normalizer normalizer() {
        return OracleDialect.create(23).normalizer();
    }

    @Override
    protected Inspector inspector() {
        return new OracleInspector(IDENTIFIERS, TYPES);
    }

    @Override
    protected Ddl ddl() {
        return new OracleDdl(IDENTIFIERS, TYPES);
    }

    @Override
    protected String nextValue(String sequence) {
        return sequence + ".nextval";
    }

}
