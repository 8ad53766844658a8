package dev.migrate.dialect.mysql;

import java.sql.Connection;
import java.sql.SQLException;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.Normalizer;
import dev.migrate.dialect.hibernate.HibernateSchemaContract;

@OnEngine(Engine.MYSQL)
class MysqlHibernateSchemaTests extends HibernateSchemaContract {

    private final Dialect dialect;

    MysqlHibernateSchemaTests(Connection connection) throws SQLException {
        this.dialect = Dialects.of(connection);
    }

    @Override
    protected Normalizer normalizer() {
        return this.dialect.normalizer();
    }

    @Override
    protected Inspector inspector() {
        return this.dialect.inspector();
    }

}
