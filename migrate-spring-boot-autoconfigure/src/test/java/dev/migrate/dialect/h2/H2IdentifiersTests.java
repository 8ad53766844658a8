package dev.migrate.dialect.h2;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.IdentifiersContract;
import dev.migrate.dialect.StandardIdentifiers.Folding;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@OnEngine(Engine.H2)
class H2IdentifiersTests extends IdentifiersContract {

    private final Identifiers identifiers = new H2Identifiers(Folding.UPPER);

    H2IdentifiersTests() {
        super(new H2Identifiers(Folding.UPPER));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', useHeadersInDisplayName = true, textBlock = """
            name      | stored   | canonical | sql
            Account   | ACCOUNT  | account   | account
            "ACCOUNT" | ACCOUNT  | account   | account
            "account" | account  | "account" | "account"
            order     | ORDER    | order     | "ORDER"
            "order"   | order    | "order"   | "order"
            "a""b"    | a"b      | "a""b"    | "a""b"
            a b       | a b      | "a b"     | "a b"
            """)
    void aNameHasThreeForms(String name, String stored, String canonical, String sql) {
        assertThat(this.identifiers.stored(name)).isEqualTo(stored);
        assertThat(this.identifiers.canonical(name)).isEqualTo(canonical);
        assertThat(this.identifiers.sql(name)).isEqualTo(sql);
    }

}
