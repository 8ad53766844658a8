package dev.migrate.dialect.oracle;

import dev.migrate.dialect.Identifiers;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

// not on a database as the others are: it has no names with quotes
class OracleIdentifiersTests {

    private final Identifiers identifiers = new OracleIdentifiers();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', useHeadersInDisplayName = true, textBlock = """
            name      | stored  | canonical | sql
            Account   | ACCOUNT | account   | account
            "ACCOUNT" | ACCOUNT | account   | account
            "account" | account | "account" | "account"
            level     | LEVEL   | level     | "LEVEL"
            _id       | _ID     | _id       | "_ID"
            a b       | a b     | "a b"     | "a b"
            """)
    void aNameHasThreeForms(String name, String stored, String canonical, String sql) {
        assertThat(this.identifiers.stored(name)).isEqualTo(stored);
        assertThat(this.identifiers.canonical(name)).isEqualTo(canonical);
        assertThat(this.identifiers.sql(name)).isEqualTo(sql);
    }

}
