package dev.migrate.diff;

import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameLikenessTests {

    @ParameterizedTest
    @CsvSource({ "email, EMAIL, 1", "mail, email, 0.8", "zip, zip_code, 0.8", "quantity, qty, 0.6",
            "first_name, given_name, 0.6", "\"firstName\", first_name, 1", "colour, color, 0.83", "fax, website, 0",
            "birth_date, date_of_birth, 0.8", "a, b, 0" })
    void namesAreAlikeByLettersWordsAndParts(String first, String second, double expected) {
        assertThat(NameLikeness.of(first, second)).isCloseTo(expected, Offset.offset(0.01));
        assertThat(NameLikeness.of(second, first)).isCloseTo(expected, Offset.offset(0.01));
    }

}
