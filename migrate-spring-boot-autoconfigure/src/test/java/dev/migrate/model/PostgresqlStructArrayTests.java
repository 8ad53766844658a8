package dev.migrate.model;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.database.Engine;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.database.OnEngine;
import dev.migrate.diff.InverseOperations;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Schema;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Struct;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Arrays of types that are made of others, which PostgreSQL changes as little as the
 * types themselves while a column is of them.
 */
@OnEngine(Engine.POSTGRESQL)
@FreshDatabaseForEachTest
class PostgresqlStructArrayTests extends ModelOnDatabase {

    private static final DomainModel ROUTES = DomainModel.of("routes", Route.class, Stop.class, Spot.class);

    @Test
    void doesNotDifferFromWhatHibernateCreates(DataSource dataSource, Connection connection) throws SQLException {
        ROUTES.createdByHibernate(dataSource);
        assertThat(describe(compare(dataSource, connection))).isEmpty();
    }

    @Test
    void keepsTheValuesOfAttributesThatStay(DataSource dataSource, Connection connection) throws SQLException {
        ROUTES.createdByHibernate(dataSource);
        execute(connection, """
                drop table route; drop type stop;
                create type stop as (minutes integer, place spot, label varchar(40), aliases varchar(255) array);
                create table route (id integer not null primary key, corners spot array, stops stop array);
                insert into route values
                    (1, array[row(1, 2)::spot, row(3, 4)::spot],
                        array[row(7, row(5, 6)::spot, 'Gate "A", 1', array['x', null])::stop, null]),
                    (2, null, '{}'), (3, '{}', null)
                """);
        Schema before = inspect(connection);
        List<Operation> operations = compare(dataSource, connection);
        assertThat(describe(operations)).contains("removed type stop", "added type stop")
            .doesNotContain("removed type spot");
        execute(connection, operations);
        assertThat(describe(compare(dataSource, connection))).isEmpty();
        assertThat(text(connection, "select stops[1].label from route where id = 1")).isEqualTo("Gate \"A\", 1");
        assertThat(text(connection, "select stops[1].place from route where id = 1")).isEqualTo("(5,6)");
        assertThat(text(connection, "select stops[1].aliases from route where id = 1")).isEqualTo("{x,NULL}");
        assertThat(text(connection, "select array_length(stops, 1) from route where id = 1")).isEqualTo("2");
        assertThat(text(connection, "select stops from route where id = 2")).isEqualTo("{}");
        assertThat(text(connection, "select stops from route where id = 3")).isNull();
        execute(connection, InverseOperations.of(operations));
        assertThat(inspect(connection)).isEqualTo(before);
        assertThat(text(connection, "select stops[1].label from route where id = 1")).isEqualTo("Gate \"A\", 1");
    }

    @Test
    void whatIsMadeOfAChangedTypeIsCreatedAnewAsWell(DataSource dataSource, Connection connection) throws SQLException {
        ROUTES.createdByHibernate(dataSource);
        execute(connection, "insert into route (id, corners) values (1, array[row(1, 2)::spot])");
        execute(connection, "alter table route rename to old_route; alter type spot rename to old_spot");
        execute(connection, "drop table old_route; drop type stop; drop type old_spot");
        execute(connection, """
                create type spot as (latitude double precision);
                create type stop as (label varchar(40), place spot, via spot array, aliases varchar(255) array);
                create table route (id integer not null primary key, corners spot array, stops stop array);
                insert into route values (1, array[row(1)::spot],
                    array[row('a', row(2)::spot, array[row(3)::spot, null], null)::stop])
                """);
        List<Operation> operations = compare(dataSource, connection);
        assertThat(describe(operations)).containsSubsequence("removed type stop", "removed type spot",
                "added type spot", "added type stop");
        execute(connection, operations);
        assertThat(describe(compare(dataSource, connection))).isEmpty();
        assertThat(text(connection, "select corners[1].latitude from route")).isEqualTo("1");
        assertThat(text(connection, "select (stops[1].via)[1].latitude from route")).isEqualTo("3");
        assertThat(text(connection, "select array_length(stops[1].via, 1) from route")).isEqualTo("2");
    }

    private static List<Operation> compare(DataSource dataSource, Connection connection) throws SQLException {
        return compare(dataSource, connection, ROUTES);
    }

    /** Has arrays of both. */
    @Entity(name = "route")
    static class Route {

        @Id
        int id;

        Stop[] stops;

        List<Spot> corners;

    }

    /** Is made of a text, points and texts. */
    @Embeddable
    @Struct(name = "stop")
    static class Stop {

        @Column(length = 40)
        String label;

        Spot place;

        Spot[] via;

        List<String> aliases;

    }

    /** Is made of two numbers. */
    @Embeddable
    @Struct(name = "spot")
    static class Spot {

        double latitude;

        double longitude;

    }

}
