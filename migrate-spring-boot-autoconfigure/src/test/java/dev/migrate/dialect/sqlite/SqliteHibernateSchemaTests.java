package dev.migrate.dialect.sqlite;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.Normalizer;
import dev.migrate.dialect.hibernate.HibernateSchemaContract;

@OnEngine(Engine.SQLITE)
class SqliteHibernateSchemaTests extends HibernateSchemaContract {

    private static final SqliteIdentifiers IDENTIFIERS = new SqliteIdentifiers();

    private static final SqliteTypes TYPES = new SqliteTypes(new SqliteIdentifiers());

    @Override
    protected Normalizer normalizer() {
        return SqliteDialect.create().normalizer();
    }

    @Override
    protected Inspector inspector() {
        return new SqliteInspector(IDENTIFIERS, TYPES);
    }

}
