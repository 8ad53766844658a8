package dev.migrate.diff.random;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.POSTGRESQL)
class PostgresqlRandomSchemaTests extends RandomSchemaContract {

    private int cleared;

    @Override
    Set<Trait> traits() {
        return EnumSet.complementOf(EnumSet.of(Trait.VIRTUAL_KEYS));
    }

    @Override
    int longestName() {
        return 63;
    }

    @Override
    List<String> collations() {
        return List.of("\"C\"");
    }

    @Override
    int manyPairs() {
        return 300;
    }

    @Override
    void clear(Connection connection) throws SQLException {
        execute(connection, "set jit = off", "drop schema public cascade", "create schema public");
        if (++this.cleared % 20 == 0) {
            execute(connection,
                    "vacuum pg_class, pg_attribute, pg_depend, pg_index, pg_constraint, pg_attrdef, pg_type, pg_sequence");
        }
    }

}
