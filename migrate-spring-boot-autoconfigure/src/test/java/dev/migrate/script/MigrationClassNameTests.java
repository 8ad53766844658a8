package dev.migrate.script;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MigrationClassNameTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            add account    | AddAccount
            add URL index  | AddURLIndex
            part 2         | Part2
            ?!             | ''
            größe ändern   | GrößeÄndern
            """)
    void saysTheMessageInCamelCase(String message, String words) {
        assertThat(MigrationClassName.words(message, Slug.MAXIMUM_LENGTH)).isEqualTo(words);
    }

    @Test
    void hasNothingThatANameCannotHave() {
        assertThat(MigrationClassName.of("a.b/c$d-2_Größe")).isEqualTo("Ra_b_c_d_2_Größe");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            R12_AddAccount                | add account
            db.migrate.R12_AddAccount     | add account
            R12_AddURLIndex               | add URL index
            R12_AddURL                    | add URL
            R12_AddIDsToAUser             | add IDs to a user
            R12_Part2                     | part 2
            R12_add_column                | add column
            R12_GrößeÄndern               | größe ändern
            R13_OfAnotherIdentifier       | of another identifier
            AddAccount                    | add account
            R12                           | ''
            """)
    void saysWhatTheRevisionDoes(String name, String message) {
        assertThat(MigrationClassName.message(name, "12")).isEqualTo(message);
    }

}
