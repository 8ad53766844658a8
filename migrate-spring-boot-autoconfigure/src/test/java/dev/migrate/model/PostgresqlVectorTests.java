package dev.migrate.model;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.database.Engine;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.database.OnEngine;
import dev.migrate.model.application.Embeddings;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Column;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The types of the pgvector extension, whose number of dimensions counts. The extension
 * is not there: types of the same names, which take a number too, stand in for its.
 */
@OnEngine(Engine.POSTGRESQL)
@FreshDatabaseForEachTest
class PostgresqlVectorTests extends ModelOnDatabase {

    private static final DomainModel EMBEDDINGS = DomainModel.nestedIn(Embeddings.class);

    @BeforeEach
    void types(Connection connection) throws SQLException {
        for (String type : List.of("vector", "halfvec", "sparsevec")) {
            execute(connection,
                    """
                            create type %1$s;
                            create function %1$s_in(cstring, oid, integer) returns %1$s language internal immutable strict as 'varcharin';
                            create function %1$s_out(%1$s) returns cstring language internal immutable strict as 'varcharout';
                            create function %1$s_typmod_in(cstring[]) returns integer language internal immutable strict as 'varchartypmodin';
                            create function %1$s_typmod_out(integer) returns cstring language internal immutable strict as 'varchartypmodout';
                            create type %1$s (input = %1$s_in, output = %1$s_out, typmod_in = %1$s_typmod_in,
                                typmod_out = %1$s_typmod_out, internallength = variable, alignment = int4, storage = extended)
                            """
                        .formatted(type));
        }
    }

    @Test
    void doesNotDifferFromWhatHibernateCreates(DataSource dataSource, Connection connection) throws SQLException {
        EMBEDDINGS.createdByHibernate(dataSource);
        assertThat(describe(compare(dataSource, connection))).isEmpty();
    }

    @Test
    void isCreatedWithItsDimensions(DataSource dataSource, Connection connection) throws SQLException {
        execute(connection, compare(dataSource, connection));
        assertThat(describe(compare(dataSource, connection))).isEmpty();
        assertThat(inspect(connection).tables().get(0).columns()).filteredOn((column) -> !column.name().equals("id"))
            .extracting(Column::name, (column) -> column.type().toString())
            .extracting(Object::toString)
            .containsExactlyInAnyOrder("(\"usual\", \"vector(3)\")", "(\"half\", \"halfvec(4)\")",
                    "(\"bits\", \"bit(16)\")", "(\"sparse\", \"sparsevec(1000)\")");
        PersistenceUnits.hibernate(dataSource, "validate", EMBEDDINGS);
    }

    @Test
    void anotherNumberOfDimensionsIsFoundAndPutRight(DataSource dataSource, Connection connection) throws SQLException {
        EMBEDDINGS.createdByHibernate(dataSource);
        execute(connection,
                "alter table passage alter usual type vector(4), alter half type halfvec(9), alter bits type bit(8)");
        List<Operation> operations = compare(dataSource, connection);
        assertThat(describe(operations)).containsExactlyInAnyOrder("passage.usual: vector(4) → vector(3)",
                "passage.half: halfvec(9) → halfvec(4)", "passage.bits: bit(8) → bit(16)");
        execute(connection, operations);
        assertThat(describe(compare(dataSource, connection))).isEmpty();
    }

    private static List<Operation> compare(DataSource dataSource, Connection connection) throws SQLException {
        return compare(dataSource, connection, EMBEDDINGS);
    }

}
