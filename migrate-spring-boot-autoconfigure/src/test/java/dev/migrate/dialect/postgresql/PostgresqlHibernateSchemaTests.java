package dev.migrate.dialect.postgresql;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.Normalizer;
import dev.migrate.dialect.hibernate.HibernateSchemaContract;

@OnEngine(Engine.POSTGRESQL)
class PostgresqlHibernateSchemaTests extends HibernateSchemaContract {

    private static final PostgresqlIdentifiers IDENTIFIERS = new PostgresqlIdentifiers();

    private static final PostgresqlTypes TYPES = new PostgresqlTypes(IDENTIFIERS);

    @Override
    protected Normalizer normalizer() {
        return new PostgresqlNormalizer(IDENTIFIERS, new PostgresqlDdl(IDENTIFIERS, TYPES),
                new PostgresqlInspector(IDENTIFIERS, TYPES));
    }

    @Override
    protected Inspector inspector() {
        return new PostgresqlInspector(IDENTIFIERS, TYPES);
    }

}
