package dev.migrate.dialect.mysql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.database.Engine;
import dev.migrate.database.MysqlFeatures;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.InspectorContract;
import dev.migrate.schema.CheckConstraint;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@OnEngine(Engine.MYSQL)
class MysqlInspectorTests extends InspectorContract {

    private final Inspector inspector;

    private final boolean checks;

    MysqlInspectorTests(Connection connection) throws SQLException {
        this.inspector = Dialects.of(connection).inspector();
        this.checks = MysqlFeatures.hasChecks(connection);
    }

    @Override
    protected Inspector inspector() {
        return this.inspector;
    }

    @Override
    protected int manyTables() {
        return 200;
    }

    // names have no characters beyond the basic multilingual plane
    @Override
    protected boolean accepts(String name) {
        return !name.contains("😀");
    }

    @Override
    protected int statements() {
        return this.checks ? 8 : 7;
    }

    @Override
    protected boolean hasSequences() {
        return false;
    }

    @Test
    void readsChecksWhereTheServerHasThem(Connection connection) throws SQLException {
        execute(connection, """
                create table customer (id integer not null, age integer, name varchar(10) default 'x',
                    constraint ck_age check (age > 0), constraint ck_name check (name <> 'it''s'))
                """);
        List<CheckConstraint> found = this.inspector.inspect(connection, List.of()).tables().get(0).checkConstraints();
        assertThat(found).isEqualTo(this.checks ? List.of(new CheckConstraint("ck_age", "`age` > 0"),
                new CheckConstraint("ck_name", "`name` <> _utf8mb4'it''s'")) : List.of());
    }

    @Override
    protected String createOtherSchema(Connection connection) throws SQLException {
        String database = connection.getCatalog();
        String other = otherSchema(connection);
        execute(connection, "create database " + other);
        execute(connection, """
                create table %s.customer (id bigint not null primary key, moved_from bigint,
                    constraint fk_customer foreign key (moved_from) references %s.customer (id))
                """.formatted(other, database));
        return other;
    }

    @Override
    protected void dropOtherSchema(Connection connection) throws SQLException {
        execute(connection, "drop database if exists " + otherSchema(connection));
    }

    // a database of its own, which its name must show: others run on the same server
    private String otherSchema(Connection connection) throws SQLException {
        return connection.getCatalog() + "_archive";
    }

}
