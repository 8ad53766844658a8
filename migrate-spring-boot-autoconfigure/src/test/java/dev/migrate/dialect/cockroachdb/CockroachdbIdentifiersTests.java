package dev.migrate.dialect.cockroachdb;

import dev.migrate.dialect.Identifiers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CockroachdbIdentifiersTests {

    private final Identifiers identifiers = new CockroachdbIdentifiers();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', useHeadersInDisplayName = true, textBlock = """
            name      | stored  | canonical | sql
            Account   | account | account   | account
            "account" | account | account   | account
            "Account" | Account | "Account" | "Account"
            order     | order   | order     | "order"
            index     | index   | index     | "index"
            family    | family  | family    | "family"
            _id       | _id     | _id       | _id
            """)
    void aNameHasThreeForms(String name, String stored, String canonical, String sql) {
        assertThat(this.identifiers.stored(name)).isEqualTo(stored);
        assertThat(this.identifiers.canonical(name)).isEqualTo(canonical);
        assertThat(this.identifiers.sql(name)).isEqualTo(sql);
    }

}
