package dev.migrate.dialect.hsqldb;

import java.util.List;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.IdentifiersContract;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@OnEngine(Engine.HSQLDB)
class HsqldbIdentifiersTests extends IdentifiersContract {

    private final Identifiers identifiers = new HsqldbIdentifiers();

    HsqldbIdentifiersTests() {
        super(new HsqldbIdentifiers());
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
            a$b       | A$B      | a$b       | "A$B"
            """)
    void aNameHasThreeForms(String name, String stored, String canonical, String sql) {
        assertThat(this.identifiers.stored(name)).isEqualTo(stored);
        assertThat(this.identifiers.canonical(name)).isEqualTo(canonical);
        assertThat(this.identifiers.sql(name)).isEqualTo(sql);
    }

    @Override
    protected List<String> regularNames() {
        return List.of("account", "Account", "ACCOUNT", "größe");
    }

}
