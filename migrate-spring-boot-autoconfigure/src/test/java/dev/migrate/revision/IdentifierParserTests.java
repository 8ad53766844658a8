package dev.migrate.revision;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.migrate.revision.Identifier.Absolute;
import dev.migrate.revision.Identifier.Keyword;
import dev.migrate.revision.Identifier.Name;
import dev.migrate.revision.Identifier.Range;
import dev.migrate.revision.Identifier.Relative;
import dev.migrate.revision.RevisionException.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class IdentifierParserTests {

    @Test
    void aWordIsAPlaceOfItsOwn() {
        assertThat(IdentifierParser.parse("heads")).isEqualTo(new Absolute(null, Keyword.HEADS, "heads"));
    }

    @Test
    void whateverIsNoWordIsAName() {
        assertThat(IdentifierParser.parse("header")).isEqualTo(new Absolute(null, new Name("header"), "header"));
        assertThat(IdentifierParser.parse("V1.2_x")).isEqualTo(new Absolute(null, new Name("V1.2_x"), "V1.2_x"));
    }

    @Test
    void aBranchStandsBeforeTheAt() {
        assertThat(IdentifierParser.parse("shop@base")).isEqualTo(new Absolute("shop", Keyword.BASE, "shop@base"));
        assertThat(IdentifierParser.parse("shop@3512")).isEqualTo(new Absolute("shop", new Name("3512"), "shop@3512"));
    }

    @Test
    void aMoveWithoutAStartBeginsWhereTheDatabaseIs() {
        assertThat(IdentifierParser.parse("+2")).isEqualTo(new Relative(null, null, 2, "+2"));
        assertThat(IdentifierParser.parse("shop@-10")).isEqualTo(new Relative("shop", null, -10, "shop@-10"));
    }

    @Test
    void aMoveMayBeginAtAnyPlace() {
        assertThat(IdentifierParser.parse("3512-1")).isEqualTo(new Relative(null, new Name("3512"), -1, "3512-1"));
        assertThat(IdentifierParser.parse("shop@head-1"))
            .isEqualTo(new Relative("shop", Keyword.HEAD, -1, "shop@head-1"));
    }

    @Test
    void moreStepsThanFitIntoANumberAreStillManySteps() {
        Relative relative = (Relative) IdentifierParser.parse("-99999999999999999999");
        assertThat(relative.steps()).isEqualTo(-1_000_000_000);
    }

    @Test
    void blanksAroundAnIdentifierDoNotCount() {
        assertThat(IdentifierParser.parse(" head ")).isEqualTo(new Absolute(null, Keyword.HEAD, "head"));
    }

    @Test
    void bothEndsOfARangeMayBeOpen() {
        assertThat(IdentifierParser.parseRange("-3:"))
            .isEqualTo(new Range(new Relative(null, null, -3, "-3"), null, "-3:"));
        assertThat(IdentifierParser.parseRange(":")).isEqualTo(new Range(null, null, ":"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
            ""            | a revision is missing                            | 1
            @head         | a branch label or an id is missing before '@'    | 1
            shop@         | a revision, 'head', 'heads' or 'base' is missing | 6
            shop@a@b      | there can be only one '@'                        | 7
            head@shop     | 'head' is no branch                              | 5
            ab+           | a number is missing after '+'                    | 4
            ab-c          | a number is missing after '-'                    | 4
            ab+1x         | nothing more is expected                         | 5
            release-1@head| there can be only one                            | 10
            two words     | nothing more is expected                         | 4
            shop@current  | 'current' cannot be narrowed                     | 13
            """)
    void aBrokenIdentifierIsRefusedWithItsPlace(String text, String reason, int position) {
        assertThatExceptionOfType(RevisionException.class).isThrownBy(() -> IdentifierParser.parse(text))
            .satisfies((ex) -> assertThat(ex.kind()).isEqualTo(Kind.MALFORMED_IDENTIFIER))
            .withMessageContaining(reason)
            .withMessageContaining("(position " + position + ")");
    }

    @Test
    void theMessagePointsAtThePlace() {
        assertThatExceptionOfType(RevisionException.class).isThrownBy(() -> IdentifierParser.parse("shop@a+x"))
            .withMessage(
                    """
                            'shop@a+x' is not a revision identifier: a number is missing after '+' (position 8).
                              shop@a+x
                                     ^
                            Write for example 3512b9, head, shop@head, +2 or 3512b9-1; `migrate history` lists the revisions.""");
    }

    @Test
    void aRangeIsNoTarget() {
        assertThatExceptionOfType(RevisionException.class).isThrownBy(() -> IdentifierParser.parse("ab:cd"))
            .satisfies((ex) -> assertThat(ex.kind()).isEqualTo(Kind.RANGE_NOT_ALLOWED));
    }

    @ParameterizedTest
    @ValueSource(strings = { "ab", "a:b:c" })
    void aRangeHasExactlyOneColon(String text) {
        assertThatExceptionOfType(RevisionException.class).isThrownBy(() -> IdentifierParser.parseRange(text))
            .satisfies((ex) -> assertThat(ex.kind()).isEqualTo(Kind.INVALID_RANGE));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "a-b", "a+b", "a@b", "a:b", "a b", "head", "heads", "base", "current" })
    void aNameIsNothingThatTheGrammarReadsOtherwise(String name) {
        assertThat(IdentifierParser.faultOfName(name)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "3512b954651e", "release_1", "V1.2", "zahlung_ä", "HEAD" })
    void aNameMayBeAnythingElse(String name) {
        assertThat(IdentifierParser.faultOfName(name)).isNull();
    }

}
