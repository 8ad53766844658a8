package dev.migrate.diff.random;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.H2)
class H2RandomSchemaTests extends RandomSchemaContract {

    @Override
    Set<Trait> traits() {
        return EnumSet.of(Trait.SEQUENCE_OPTIONS, Trait.UNIQUE_INDEX_NULLS, Trait.DEFAULTS_OF_KEYS,
                Trait.DATES_AS_DEFAULTS, Trait.NULL_CHECKS, Trait.FOREIGN_LETTERS_IN_EXPRESSIONS,
                Trait.CASCADE_OF_NULLS, Trait.EXPRESSIONS_AS_DEFAULTS, Trait.SEQUENCES, Trait.COMMENTS, Trait.CHECKS,
                Trait.CASE_SENSITIVE_COLUMNS, Trait.IDENTITY_ALWAYS, Trait.IDENTITY_OUTSIDE_KEY,
                Trait.GENERATED_COLUMNS, Trait.GENERATED_KEYS, Trait.EXPRESSIONS_OF_KEYS, Trait.SET_DEFAULT,
                Trait.NULLS_NOT_DISTINCT, Trait.UNIQUE_INCLUDE, Trait.DESCENDING_INDEX);
    }

    @Override
    int longestName() {
        return 120;
    }

    @Override
    int manyWrittenPairs() {
        return 100;
    }

    @Override
    void clear(Connection connection) throws SQLException {
        execute(connection, "drop all objects");
    }

}
