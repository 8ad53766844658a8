package dev.migrate.dialect.sqlite;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.IdentifiersContract;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@OnEngine(Engine.SQLITE)
class SqliteIdentifiersTests extends IdentifiersContract {

    private final Identifiers identifiers = new SqliteIdentifiers();

    SqliteIdentifiersTests() {
        super(new SqliteIdentifiers());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', useHeadersInDisplayName = true, textBlock = """
            name      | stored  | canonical | sql
            Account   | account | account   | account
            "ACCOUNT" | account | account   | account
            "account" | account | account   | account
            order     | order   | order     | "order"
            "Order"   | order   | order     | "order"
            "a""B"    | a"b     | "a""b"    | "a""b"
            A b       | a b     | "a b"     | "a b"
            Größe     | größe   | größe     | größe
            GRÖSSE    | grÖsse  | grÖsse    | grÖsse
            """)
    void aNameHasThreeForms(String name, String stored, String canonical, String sql) {
        assertThat(this.identifiers.stored(name)).isEqualTo(stored);
        assertThat(this.identifiers.canonical(name)).isEqualTo(canonical);
        assertThat(this.identifiers.sql(name)).isEqualTo(sql);
    }

}
