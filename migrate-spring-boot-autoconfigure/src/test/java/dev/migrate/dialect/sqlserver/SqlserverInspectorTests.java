package dev.migrate.dialect.sqlserver;

import java.util.List;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.CatalogQuery;
import dev.migrate.dialect.Grammar;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.InspectorContract;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

@OnEngine(Engine.SQLSERVER)
class SqlserverInspectorTests extends InspectorContract {

    static final List<CatalogQuery> QUERIES = List.of(SqlserverCatalog.DEFAULT_SCHEMA, SqlserverCatalog.TABLES,
            SqlserverCatalog.COLUMNS, SqlserverCatalog.INDEXES, SqlserverCatalog.FOREIGN_KEYS, SqlserverCatalog.CHECKS,
            SqlserverCatalog.SEQUENCES);

    @Override
    protected Inspector inspector() {
        SqlserverIdentifiers identifiers = new SqlserverIdentifiers();
        return new SqlserverInspector(identifiers, new SqlserverTypes(identifiers));
    }

    @Override
    protected int manyTables() {
        return 200;
    }

    @Override
    protected int statements() {
        return 7;
    }

    @ParameterizedTest
    @FieldSource("QUERIES")
    void asksInTheDatabasesOwnGrammar(CatalogQuery query) {
        String sql = query.sql().replaceAll(":(schemas|tables)", "?").strip();
        assertThat(Grammar.SQLSERVER.refusal(sql)).isEmpty();
    }

}
