package dev.migrate.diff.random;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.POSTGRESQL)
class PostgresqlRandomSchemaTests extends RandomSchemaContract {

    @Override
    Set<Trait> traits() {
        return EnumSet.complementOf(EnumSet.of(Trait.VIRTUAL_KEYS));
    }

    @Override
    int longestName() {
        return 63;
    }

    @Override
    void clear(Connection connection) throws SQLException {
        execute(connection, "set jit = off", "drop schema public cascade", "create schema public");
    }

}
