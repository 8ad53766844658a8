package dev.migrate.dialect.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.Normalizer;
import dev.migrate.dialect.NormalizerContract;
import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import org.junit.jupiter.api.Test;

import static dev.migrate.ColumnTypes.bigint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@OnEngine(Engine.SQLITE)
class SqliteNormalizerTests extends NormalizerContract {

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

    @Override
    protected Ddl ddl() {
        return new SqliteDdl(IDENTIFIERS, TYPES);
    }

    // any words are a type
    @Override
    protected String unknownType() {
        return "integer (";
    }

    @Override
    protected String now() {
        return "current_timestamp";
    }

    @Override
    protected String nextValue(String sequence) {
        return "next value for " + sequence;
    }

    @Test
    @Override
    protected void acceptsADefaultFromASequence(Connection connection) throws SQLException {
        Table ticket = Table.of(QualifiedName.of("ticket"),
                List.of(Column.of("number", bigint()).withDefaultSql(nextValue("ticket_number"))), null);
        assertThatExceptionOfType(SQLException.class)
            .isThrownBy(() -> normalizer().normalize(connection, List.of(ticket)))
            .withMessageContaining("does not accept table ticket");
        assertThat(inspector().inspect(connection, List.of())).isEqualTo(Schema.EMPTY);
    }

}
