package dev.migrate.dialect.postgresql;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.Normalizer;
import dev.migrate.dialect.NormalizerContract;

@OnEngine(Engine.POSTGRESQL)
class PostgresqlNormalizerTests extends NormalizerContract {

    private static final PostgresqlIdentifiers IDENTIFIERS = new PostgresqlIdentifiers();

    private static final PostgresqlTypes TYPES = new PostgresqlTypes(IDENTIFIERS);

    @Override
    protected Normalizer normalizer() {
        return new PostgresqlNormalizer(IDENTIFIERS, ddl(), new PostgresqlInspector(IDENTIFIERS, TYPES));
    }

    @Override
    protected Inspector inspector() {
        return new PostgresqlInspector(IDENTIFIERS, TYPES);
    }

    @Override
    protected Ddl ddl() {
        return new PostgresqlDdl(IDENTIFIERS, TYPES);
    }

    @Override
    protected String nextValue(String sequence) {
        return "nextval('" + sequence + "')";
    }

}
