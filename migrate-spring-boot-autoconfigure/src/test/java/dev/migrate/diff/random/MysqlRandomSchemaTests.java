package dev.migrate.diff.random;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.MYSQL)
class MysqlRandomSchemaTests extends RandomSchemaContract {

    @Override
    Set<Trait> traits() {
        return EnumSet.of(Trait.DEFAULTS_OF_KEYS, Trait.CASCADE_OF_NULLS, Trait.EXPRESSIONS_AS_DEFAULTS, Trait.COMMENTS,
                Trait.GENERATED_COLUMNS, Trait.VIRTUAL_COLUMNS, Trait.GENERATED_KEYS, Trait.VIRTUAL_KEYS,
                Trait.DESCENDING_INDEX);
    }

    @Override
    int longestName() {
        return 64;
    }

    @Override
    List<String> collations() {
        return List.of("utf8mb4_bin");
    }

    @Override
    int manyPairs() {
        return 50;
    }

    @Override
    void clear(Connection connection) throws SQLException {
        String name = connection.getCatalog();
        execute(connection, "drop database " + name, "create database " + name, "use " + name);
    }

}
