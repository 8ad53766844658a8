package dev.migrate.diff.random;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.HSQLDB)
class HsqldbRandomSchemaTests extends RandomSchemaContract {

    @Override
    Set<Trait> traits() {
        return EnumSet.of(Trait.DEFAULTS_OF_KEYS, Trait.DATES_AS_DEFAULTS, Trait.FOREIGN_LETTERS_IN_EXPRESSIONS,
                Trait.CASCADE_OF_NULLS, Trait.SEQUENCES, Trait.COMMENTS, Trait.CHECKS, Trait.CASE_SENSITIVE_COLUMNS,
                Trait.IDENTITY_OUTSIDE_KEY, Trait.GENERATED_COLUMNS, Trait.EXPRESSIONS_OF_KEYS, Trait.SET_DEFAULT);
    }

    @Override
    int longestName() {
        return 120;
    }

    @Override
    int manyPairs() {
        return 200;
    }

    @Override
    void clear(Connection connection) throws SQLException {
        execute(connection, "drop schema public cascade");
    }

}
