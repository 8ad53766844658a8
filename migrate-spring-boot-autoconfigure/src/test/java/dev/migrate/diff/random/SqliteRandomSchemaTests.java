package dev.migrate.diff.random;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.SQLITE)
class SqliteRandomSchemaTests extends RandomSchemaContract {

    @Override
    Set<Trait> traits() {
        return EnumSet.of(Trait.DATES_AS_DEFAULTS, Trait.NULL_CHECKS, Trait.FOREIGN_LETTERS_IN_EXPRESSIONS,
                Trait.CASCADE_OF_NULLS, Trait.EXPRESSIONS_AS_DEFAULTS, Trait.CHECKS, Trait.GENERATED_COLUMNS,
                Trait.VIRTUAL_COLUMNS, Trait.GENERATED_KEYS, Trait.VIRTUAL_KEYS, Trait.EXPRESSIONS_OF_KEYS,
                Trait.SET_DEFAULT, Trait.PARTIAL_INDEX, Trait.EXPRESSION_INDEX, Trait.DESCENDING_INDEX);
    }

    @Override
    int longestName() {
        return 120;
    }

    @Override
    List<String> collations() {
        return List.of("nocase");
    }

    @Override
    void clear(Connection connection) throws SQLException {

        execute(connection, "pragma foreign_keys = off");
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement
                    .executeQuery("select name from sqlite_schema where type = 'table' and name not like 'sqlite%'")) {
            while (result.next()) {
                tables.add(result.getString(1));
            }
        }
        for (String table : tables) {
            execute(connection, "drop table \"" + table.replace("\"", "\"\"") + "\"");
        }
        execute(connection, "pragma foreign_keys = on");
    }

}
