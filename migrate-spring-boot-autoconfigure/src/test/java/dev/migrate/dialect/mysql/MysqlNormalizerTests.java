package dev.migrate.dialect.mysql;

import java.sql.Connection;
import java.sql.SQLException;

import dev.migrate.database.Engine;
import dev.migrate.database.MysqlFeatures;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.Normalizer;
import dev.migrate.dialect.NormalizerContract;

@OnEngine(Engine.MYSQL)
class MysqlNormalizerTests extends NormalizerContract {

    private final Dialect dialect;

    private final boolean checks;

    MysqlNormalizerTests(Connection connection) throws SQLException {
        this.dialect = Dialects.of(connection);
        this.checks = MysqlFeatures.hasChecks(connection);
    }

    @Override
    protected Normalizer normalizer() {
        return this.dialect.normalizer();
    }

    @Override
    protected Inspector inspector() {
        return this.dialect.inspector();
    }

    @Override
    protected Ddl ddl() {
        return this.dialect.ddl();
    }

    @Override
    protected boolean hasSequences() {
        return false;
    }

    @Override
    protected boolean hasChecks() {
        return this.checks;
    }

    @Override
    protected String nextValue(String sequence) {
        throw new IllegalStateException("MySQL has no sequences");
    }

}
