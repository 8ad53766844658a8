package dev.migrate.dialect.mysql;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.IdentifiersContract;
import dev.migrate.dialect.mariadb.MariadbIdentifiers;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@OnEngine(Engine.MYSQL)
class MysqlIdentifiersTests extends IdentifiersContract {

    private final Identifiers identifiers = new MariadbIdentifiers();

    MysqlIdentifiersTests() {
        super(new MariadbIdentifiers());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', useHeadersInDisplayName = true, textBlock = """
            name      | stored  | canonical | sql
            Account   | Account | Account   | Account
            "Account" | Account | Account   | Account
            order     | order   | order     | `order`
            a`b       | a`b     | "a`b"     | `a``b`
            "a""b"    | a"b     | "a""b"    | `a"b`
            a b       | a b     | "a b"     | `a b`
            """)
    void aNameHasThreeForms(String name, String stored, String canonical, String sql) {
        assertThat(this.identifiers.stored(name)).isEqualTo(stored);
        assertThat(this.identifiers.canonical(name)).isEqualTo(canonical);
        assertThat(this.identifiers.sql(name)).isEqualTo(sql);
    }

}
