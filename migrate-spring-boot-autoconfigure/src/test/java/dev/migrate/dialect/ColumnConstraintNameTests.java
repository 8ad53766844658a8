package dev.migrate.dialect;

import java.nio.charset.StandardCharsets;

import dev.migrate.schema.QualifiedName;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ColumnConstraintNameTests {

    private final Identifiers identifiers = Dialects.named("oracle").identifiers();

    @Test
    void saysWhatItBelongsTo() {
        assertThat(name("Account", "STATUS")).isEqualTo("ck_account_status");
    }

    @Test
    void isQuotedAsAWhole() {
        assertThat(this.identifiers.sql(name("account", "\"two words\""))).isEqualTo("\"ck_account_two words\"");
    }

    @Test
    void isNeverTooLong() {
        String name = name("ä".repeat(60), "ö".repeat(60));
        assertThat(name).startsWith("ck_ää");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(128);
    }

    @Test
    void differsWhereOnlyTheEndDiffers() {
        assertThat(name("a".repeat(128), "one")).isNotEqualTo(name("a".repeat(128), "two"));
    }

    private String name(String table, String column) {
        return ColumnConstraintName.of("ck", this.identifiers, QualifiedName.of(table), column);
    }

}
