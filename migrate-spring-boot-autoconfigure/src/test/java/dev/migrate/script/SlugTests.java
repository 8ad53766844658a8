package dev.migrate.script;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SlugTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            add account                                          | add_account
            Add Account!                                         | add_account
            a message that is a good deal longer than forty ones | a_message_that_is_a_good_deal_longer
            Donaudampfschifffahrtsgesellschaftskapitänskajüte    | donaudampfschifffahrtsgesellschaftskapit
            größe: naïve ½ 🙂 x²                                  | größe_naïve_x
            ../../etc/passwd                                     | etc_passwd
            !?                                                   | ''
            """)
    void keepsTheWordsThatFitAFileName(String message, String slug) {
        assertThat(Slug.of(message, Slug.MAXIMUM_LENGTH)).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2b1ae634e5cd_seed_data.sql | seed data
            2b1ae634e5cd.sql           | ''
            other_name.sql             | other name
            """)
    void readsTheFileNameAsAMessage(String fileName, String message) {
        assertThat(Slug.message(fileName, "2b1ae634e5cd")).isEqualTo(message);
    }

}
