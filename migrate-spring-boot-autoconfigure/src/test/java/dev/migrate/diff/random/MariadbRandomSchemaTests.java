package dev.migrate.diff.random;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.MARIADB)
class MariadbRandomSchemaTests extends RandomSchemaContract {

    @Override
    Set<Trait> traits() {
        return EnumSet.of(Trait.DEFAULTS_OF_KEYS, Trait.DATES_AS_DEFAULTS, Trait.NULL_CHECKS,
                Trait.FOREIGN_LETTERS_IN_EXPRESSIONS, Trait.SEQUENCES, Trait.COMMENTS, Trait.CHECKS,
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
        return 200;
    }

    @Override
    void clear(Connection connection) throws SQLException {
        String name = connection.getCatalog();
        execute(connection, "drop database " + name, "create database " + name, "use " + name);
    }

}
