package dev.migrate.model;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.database.Engine;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.diff.ConnectedNormalizer;
import dev.migrate.diff.InverseOperations;
import dev.migrate.diff.SchemaComparison;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Schema;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Struct;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Types that are made of others, as Hibernate creates them for {@code @Struct}.
 */
@OnEngine(Engine.POSTGRESQL)
@FreshDatabaseForEachTest
class PostgresqlStructTypeTests extends ModelOnDatabase {

    private static final DomainModel PARCELS = DomainModel.of("parcels", Parcel.class, Address.class, Point.class);

    @Test
    void doesNotDifferFromWhatHibernateCreates(DataSource dataSource, Connection connection) throws SQLException {
        PARCELS.createdByHibernate(dataSource);
        assertThat(describe(compare(dataSource, connection))).isEmpty();
        assertThat(inspect(connection).structTypes()).hasSize(2);
    }

    @Test
    void isCreatedBeforeTheTable(DataSource dataSource, Connection connection) throws SQLException {
        List<Operation> operations = compare(dataSource, connection);
        assertThat(describe(operations)).containsExactly("added type geo_point", "added type address",
                "added table parcel");
        execute(connection, operations);
        assertThat(describe(compare(dataSource, connection))).isEmpty();
        PersistenceUnits.hibernate(dataSource, "validate", PARCELS);
        execute(connection, InverseOperations.of(operations));
        assertThat(inspect(connection)).isEqualTo(Schema.EMPTY);
    }

    @Test
    void isFoundMissingBesideTextsThatDiffer(DataSource dataSource, Connection connection) throws SQLException {
        PARCELS.createdByHibernate(dataSource);
        execute(connection, "drop type address cascade; alter table parcel alter column note set default 'x'");
        List<Operation> operations = compare(dataSource, connection);
        assertThat(describe(operations)).startsWith("added type address", "added column parcel.recipient")
            .contains("parcel.note: default 'x' → 'none'");
        execute(connection, operations);
        assertThat(describe(compare(dataSource, connection))).isEmpty();
    }

    @Test
    void changedAttributesAreFoundAndValuesKeepThoseThatStay(DataSource dataSource, Connection connection)
            throws SQLException {
        PARCELS.createdByHibernate(dataSource);
        // what Hibernate made, but for the fee, with another street and a country that is
        // no more
        execute(connection,
                """
                        drop table parcel; drop type address;
                        create type address as (country char(2), place geo_point, street varchar(40));
                        create table parcel (id integer not null primary key, note varchar(255) default 'none',
                            recipient address, constraint ck_recipient check ((recipient).country <> 'XX'));
                        insert into parcel values (1, 'x', row('de', row(1, 2)::geo_point, 'Hauptstr. 1')::address), (2, 'y', null)
                        """);
        Schema before = inspect(connection);
        List<Operation> operations = compare(dataSource, connection);
        assertThat(describe(operations)).contains("removed type address", "added type address")
            .doesNotContain("removed type geo_point");
        execute(connection, operations);
        assertThat(describe(compare(dataSource, connection))).isEmpty();
        assertThat(text(connection, "select (recipient).street from parcel where id = 1")).isEqualTo("Hauptstr. 1");
        assertThat(text(connection, "select (recipient).place from parcel where id = 1")).isEqualTo("(1,2)");
        assertThat(text(connection, "select (recipient).fee from parcel where id = 1")).isNull();
        assertThat(text(connection, "select count(*) from parcel where recipient is not distinct from null"))
            .isEqualTo("1");
        PersistenceUnits.hibernate(dataSource, "validate", PARCELS);
        execute(connection, InverseOperations.of(operations));
        assertThat(inspect(connection)).isEqualTo(before);
        assertThat(text(connection, "select (recipient).street from parcel where id = 1")).isEqualTo("Hauptstr. 1");
    }

    @Test
    void whatIsMadeOfAChangedTypeIsCreatedAnewAsWell(DataSource dataSource, Connection connection) throws SQLException {
        PARCELS.createdByHibernate(dataSource);
        execute(connection, "insert into parcel (id, recipient) values "
                + "(1, jsonb_populate_record(null::address, '{\"street\": \"s\", \"place\": {\"latitude\": 1}}'))");
        execute(connection, "alter type geo_point add attribute altitude integer");
        List<Operation> operations = compare(dataSource, connection);
        assertThat(describe(operations)).containsSubsequence("removed type address", "removed type geo_point",
                "added type geo_point", "added type address");
        execute(connection, operations);
        assertThat(describe(compare(dataSource, connection))).isEmpty();
        assertThat(text(connection, "select ((recipient).place).latitude from parcel")).isEqualTo("1");
        PersistenceUnits.hibernate(dataSource, "validate", PARCELS);
    }

    @Test
    void anAttributeOfAnotherTypeIsFound(DataSource dataSource, Connection connection) throws SQLException {
        PARCELS.createdByHibernate(dataSource);
        execute(connection,
                """
                        drop table parcel;
                        create type spot as (latitude double precision, longitude double precision);
                        alter type address alter attribute place set data type spot;
                        create table parcel (id integer not null primary key, note varchar(255) default 'none', recipient address);
                        insert into parcel (id, recipient) values
                            (1, jsonb_populate_record(null::address, '{"street": "s", "place": {"latitude": 1}}'))
                        """);
        List<Operation> operations = compare(dataSource, connection);
        assertThat(describe(operations)).contains("removed type address", "added type address");
        execute(connection, operations);
        assertThat(describe(compare(dataSource, connection))).isEmpty();
        assertThat(text(connection, "select pg_typeof((recipient).place) from parcel")).isEqualTo("geo_point");
        assertThat(text(connection, "select ((recipient).place).latitude from parcel")).isEqualTo("1");
    }

    private static List<Operation> compare(DataSource dataSource, Connection connection) throws SQLException {
        return compare(dataSource, connection, PARCELS);
    }

    // Hibernate 7.4.5 itself does not find such a type again when it starts.
    @Test
    void mayBeInAnotherSchema(DataSource dataSource, Connection connection) throws SQLException {
        DomainModel stops = DomainModel.of("stops", Stop.class, Spot.class);
        execute(connection, "create schema geo");
        Dialect dialect = Dialects.of(connection);
        Schema wanted = stops.read(dataSource).read(dialect);
        SchemaComparison comparison = new SchemaComparison(dialect, new ConnectedNormalizer(dialect, connection),
                (name) -> false);
        List<Operation> operations = comparison.compare(dialect.inspector().inspect(connection, List.of("geo")),
                wanted);
        execute(connection, operations);
        assertThat(describe(comparison.compare(dialect.inspector().inspect(connection, List.of("geo")), wanted)))
            .isEmpty();
    }

    /** Has a column that is made of several. */
    @Entity(name = "parcel")
    static class Parcel {

        @Id
        int id;

        @ColumnDefault("'none'")
        String note;

        Address recipient;

    }

    /** Is made of a text and a point. */
    @Embeddable
    @Struct(name = "address")
    static class Address {

        @Column(length = 80, nullable = false)
        String street;

        Point place;

        @Column(precision = 10, scale = 2)
        BigDecimal fee;

    }

    /** Is made of two numbers. */
    @Embeddable
    @Struct(name = "geo_point")
    static class Point {

        double latitude;

        double longitude;

    }

    /** Has a column of a type in another schema. */
    @Entity(name = "stop")
    static class Stop {

        @Id
        int id;

        Spot spot;

    }

    /** Is in another schema than the table. */
    @Embeddable
    @Struct(name = "spot", schema = "geo")
    static class Spot {

        int row;

        int place;

    }

}
