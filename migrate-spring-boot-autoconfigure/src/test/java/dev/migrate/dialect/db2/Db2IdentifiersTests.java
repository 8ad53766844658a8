package dev.migrate.dialect.db2;

import dev.migrate.dialect.Identifiers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class Db2IdentifiersTests {

    private final Identifiers identifiers = new Db2Identifiers();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', useHeadersInDisplayName = true, textBlock = """
            name      | stored  | canonical | sql
            Account   | ACCOUNT | account   | account
            "ACCOUNT" | ACCOUNT | account   | account
            "account" | account | "account" | "account"
            order     | ORDER   | order     | "ORDER"
            _id       | _ID     | _id       | "_ID"
            a b       | a b     | "a b"     | "a b"
            """)
    void aNameHasThreeForms(String name, String stored, String canonical, String sql) {
        assertThat(this.identifiers.stored(name)).isEqualTo(stored);
        assertThat(this.identifiers.canonical(name)).isEqualTo(canonical);
        assertThat(this.identifiers.sql(name)).isEqualTo(sql);
    }

}
