package dev.migrate.script;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MigrationClassNameTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12        | add account    | R12_AddAccount
            12        | add URL index  | R12_AddURLIndex
            12        | part 2         | R12_Part2
            12        | ''             | R12
            12        | ?!             | R12
            12        | größe ändern   | R12_GrößeÄndern
            a.b/c$d   | drop           | Ra_b_c_d_Drop
            """)
    void isMadeOfTheIdentifierAndTheMessage(String id, String message, String name) {
        assertThat(MigrationClassName.of(id, message)).isEqualTo(name);
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
