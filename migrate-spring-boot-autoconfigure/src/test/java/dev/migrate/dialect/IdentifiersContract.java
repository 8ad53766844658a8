package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What {@link Identifiers} says of a name is what the database does with it.
 */
public abstract class IdentifiersContract {

    private final Identifiers identifiers;

    protected IdentifiersContract(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    @ParameterizedTest
    @ValueSource(strings = { "account", "Account", "ACCOUNT", "\"Account\"", "\"account\"", "\"ACCOUNT\"", "_a1", "a$b",
            "A$B", "größe", "GRÖSSE", "straße", "\"Größe\"", "order", "Order", "\"order\"", "\"user\"", "user", "value",
            "key", "\"two words\"", "two words", "1st", "\"say \"\"hi\"\"\"", "say \"hi\"", "\"", "\"\"\"\"",
            "\"a\"b\"", "x; drop table y", "x'); --", "back`tick", "\"back`tick\"", "back\\slash", "名前", "a.b", "a-b",
            "identifier_of_more_than_sixty_bytes_which_Ä_PostgreSQL_cuts" })
    void aNameIsStoredAsSaid(String name, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            String sql = this.identifiers.sql(name);
            statement.execute("create table " + sql + " (" + sql + " integer)");
            try {
                assertThat(stored(connection)).containsExactly(this.identifiers.stored(name),
                        this.identifiers.stored(name));
                assertThat(this.identifiers.stored(this.identifiers.name(this.identifiers.stored(name))))
                    .isEqualTo(this.identifiers.stored(name));
                assertThat(this.identifiers.sql(this.identifiers.canonical(name))).isEqualTo(sql);
            }
            finally {
                statement.execute("drop table " + sql);
            }
        }
    }

    @Test
    void aRegularNameCanBeWrittenWithoutUs(Connection connection) throws SQLException {
        for (String name : regularNames()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("create table " + name + " (" + name + " integer)");
                statement.execute("drop table " + this.identifiers.sql(name));
            }
        }
    }

    /**
     * Names that the database takes without quotes.
     * @return the names
     */
    protected List<String> regularNames() {
        return List.of("account", "Account", "ACCOUNT", "größe", "a$b");
    }

    private List<String> stored(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet columns = connection.getMetaData()
            .getColumns(connection.getCatalog(), connection.getSchema(), "%", "%")) {
            while (columns.next()) {
                // SQLite's own are in the only schema that there is
                if (!columns.getString("TABLE_NAME").startsWith("sqlite_")) {
                    names.add(columns.getString("TABLE_NAME"));
                    names.add(columns.getString("COLUMN_NAME"));
                }
            }
        }
        return names;
    }

}
