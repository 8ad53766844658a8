package dev.migrate.dialect.mariadb;

import java.sql.Connection;
import java.sql.SQLException;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.InspectorContract;

@OnEngine(Engine.MARIADB)
class MariadbInspectorTests extends InspectorContract {

    @Override
    protected Inspector inspector() {
        return new MariadbInspector(new MariadbIdentifiers(), new MariadbTypes());
    }

    // names have no characters beyond the basic multilingual plane
    @Override
    protected boolean accepts(String name) {
        return !name.contains("😀");
    }

    @Override
    protected int statements() {
        return 9;
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
        execute(connection, "create sequence %s.batch".formatted(other));
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
