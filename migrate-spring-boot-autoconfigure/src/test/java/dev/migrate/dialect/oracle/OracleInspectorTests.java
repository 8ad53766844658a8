package dev.migrate.dialect.oracle;

import java.sql.Connection;
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

@OnEngine(Engine.ORACLE)
class OracleInspectorTests extends InspectorContract {

    static final List<CatalogQuery> QUERIES = List.of(OracleCatalog.DEFAULT_SCHEMA, OracleCatalog.TABLES,
            OracleCatalog.COLUMNS, OracleCatalog.KEYS, OracleCatalog.CHECKS, OracleCatalog.INDEXES,
            OracleCatalog.SEQUENCES);

    @Override
    protected Inspector inspector() {
        OracleIdentifiers identifiers = new OracleIdentifiers();
        return new OracleInspector(identifiers, new OracleTypes(identifiers, 23));
    }

    // to create one takes the right to create users
    @Override
    protected String createOtherSchema(Connection connection) {
        return "nobody";
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
        assertThat(Grammar.ORACLE.refusal(sql)).isEmpty();
    }

}
