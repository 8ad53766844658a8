package dev.migrate.dialect.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.InspectorContract;
import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@OnEngine(Engine.POSTGRESQL)
class PostgresqlInspectorTests extends InspectorContract {

    @Override
    protected Inspector inspector() {
        Identifiers identifiers = new PostgresqlIdentifiers();
        return new PostgresqlInspector(identifiers, new PostgresqlTypes(identifiers));
    }

    @Override
    protected int statements() {
        return 7;
    }

    @Test
    void findsNamesAsTheyWereCut(Connection connection) throws SQLException {
        String name = "n".repeat(70);
        execute(connection, "create table %1$s (%1$s integer)".formatted(name));
        Table table = inspector().inspect(connection, List.of()).tables().get(0);
        assertThat(table.name()).isEqualTo(QualifiedName.of("n".repeat(63)));
        assertThat(table.columns()).extracting(Column::name).containsExactly("n".repeat(63));
    }

}
