package dev.migrate.model;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.migrate.database.Engine;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.database.OnEngine;
import dev.migrate.diff.InverseOperations;
import dev.migrate.operation.Operation;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Enumerations that have a name of their own, which Hibernate creates on PostgreSQL only.
 */
@OnEngine(Engine.POSTGRESQL)
@FreshDatabaseForEachTest
class PostgresqlEnumTypeTests extends ModelOnDatabase {

    private static final DomainModel WALLS = DomainModel.of("walls", Wall.class);

    @Test
    void isCreatedAsHibernateDoes(DataSource dataSource, Connection connection) throws SQLException {
        List<Operation> operations = compare(dataSource, connection, WALLS);
        assertThat(describe(operations)).containsExactly("added type colour(BLUE, RED)", "added table wall");
        execute(connection, operations);
        assertThat(describe(compare(dataSource, connection, WALLS))).isEmpty();
        execute(connection, "insert into wall (id, colour, colours) values (1, 'RED'::varchar, null)");
        execute(connection, "delete from wall");
        execute(connection, InverseOperations.of(operations));
        assertThat(describe(compare(dataSource, connection, WALLS))).hasSameSizeAs(operations);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void isChangedUntilItHasTheWantedValues(List<String> statements, List<String> expected, DataSource dataSource,
            Connection connection) throws SQLException {
        WALLS.createdByHibernate(dataSource);
        execute(connection, "insert into wall (id, colour, colours) values (1, 'BLUE', '{BLUE}')");
        for (String statement : statements) {
            execute(connection, statement);
        }
        List<Operation> operations = compare(dataSource, connection, WALLS);
        assertThat(describe(operations)).containsExactlyElementsOf(expected);
        execute(connection, operations);
        assertThat(describe(compare(dataSource, connection, WALLS))).isEmpty();
    }

    static Stream<Arguments> changes() {
        String checked = "added check constraint ck_wall on wall: colour <> 'RED' or colours is null";
        return Stream.of(Arguments.of(List.of("alter type colour add value 'GREEN' before 'RED'"),
                List.of("removed check constraint ck_wall on wall: (colour <> 'RED'::colour) OR (colours IS NULL)",
                        "wall.colour: default 'RED' → none, colour → varchar(255)",
                        "wall.colours: colour array → varchar(255) array", "removed type colour",
                        "added type colour(BLUE, RED)", "wall.colour: varchar(255) → colour, default none → 'RED'",
                        "wall.colours: varchar(255) array → colour array", checked)),
                Arguments.of(List.of("alter type colour rename value 'RED' to 'ROT'"), List.of(
                        "removed check constraint ck_wall on wall: (colour <> 'ROT'::colour) OR (colours IS NULL)",
                        "wall.colour: default 'ROT' → none, colour → varchar(255)",
                        "wall.colours: colour array → varchar(255) array", "removed type colour",
                        "added type colour(BLUE, RED)", "wall.colour: varchar(255) → colour, default none → 'RED'",
                        "wall.colours: varchar(255) array → colour array", checked)),
                Arguments.of(List.of("drop type colour cascade", "create type colour as enum ('BLUE')",
                        "alter table wall add column colour colour", "alter table wall add column colours colour[]"),
                        List.of("wall.colour: colour → varchar(255)", "wall.colours: colour array → varchar(255) array",
                                "removed type colour", "added type colour(BLUE, RED)",
                                "wall.colour: varchar(255) → colour, default none → 'RED'",
                                "wall.colours: varchar(255) array → colour array", checked)),
                Arguments.of(
                        List.of("alter table wall drop constraint ck_wall",
                                "alter table wall alter column colour drop default",
                                "alter table wall alter column colour type text",
                                "drop cast (colour as varchar); drop cast (varchar as colour)",
                                "alter type colour rename to former", "create type colour as enum ('RED')",
                                "alter table wall drop column colours; drop type former",
                                "alter table wall add column colours colour[]"),
                        List.of("added value 'BLUE' to type colour", "wall.colour: text → colour, default none → 'RED'",
                                checked)),
                Arguments.of(List.of("drop type colour cascade", "alter table wall alter column note set default 'x'"),
                        List.of("added type colour(BLUE, RED)", "added column wall.colour", "added column wall.colours",
                                "wall.note: default 'x' → 'none'", checked)));
    }

    @Test
    void isLeftAloneIfAColumnDefinitionNamesIt(DataSource dataSource, Connection connection) throws SQLException {
        DomainModel model = DomainModel.of("moods", Mood.class);
        execute(connection, "create type mood as enum ('GLAD', 'SAD')");
        model.createdByHibernate(dataSource);
        assertThat(describe(compare(dataSource, connection, model))).isEmpty();
    }

    @Test
    void goesWithTheLastColumnThatHasIt(DataSource dataSource, Connection connection) throws SQLException {
        WALLS.createdByHibernate(dataSource);
        DomainModel model = DomainModel.of("moods", Mood.class);
        execute(connection, "create type mood as enum ('GLAD', 'SAD')");
        List<Operation> operations = compare(dataSource, connection, model);
        assertThat(describe(operations)).containsExactly("added table diary", "removed table wall",
                "removed type colour");
        execute(connection, operations);
        assertThat(describe(compare(dataSource, connection, model))).isEmpty();
    }

    /** Has a type of its own. */
    @Entity(name = "wall")
    @Table(check = @CheckConstraint(name = "ck_wall", constraint = "colour <> 'RED' or colours is null"))
    static class Wall {

        @Id
        int id;

        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        @ColumnDefault("'RED'")
        Colour colour;

        @Column(columnDefinition = "colour[]")
        String[] colours;

        @ColumnDefault("'none'")
        String note;

    }

    /** What can be seen. */
    enum Colour {

        RED, BLUE

    }

    /** Names a type that somebody else has created. */
    @Entity(name = "diary")
    static class Mood {

        @Id
        int id;

        @Column(columnDefinition = "mood")
        String mood;

    }

}
