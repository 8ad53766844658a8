package dev.migrate.diff;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SqlTextTests {

    @Test
    void simplifiesWhatMeansNothing() {
        assertThat(SqlText.simplify("(( A  +\n b ))")).isEqualTo("a+b");
        assertThat(SqlText.simplify("(a) + (b)")).isEqualTo("(a)+(b)");
    }

    @Test
    void leavesTextsAndQuotedNamesAlone() {
        assertThat(SqlText.simplify("\"A b\"  =  'It''s  B'")).isEqualTo("\"A b\"='It''s  B'");
    }

    @Test
    void keepsWordsApart() {
        assertThat(SqlText.simplify("a is not null")).isEqualTo("a is not null");
    }

    @Test
    void takesConjunctionsApart() {
        assertThat(SqlText.conjuncts("(age <= 150) and (age >= 0)")).containsExactly("age<=150", "age>=0")
            .isEqualTo(SqlText.conjuncts("((age >= 0) AND (age <= 150))"));
    }

    @Test
    void doesNotMistakeBetween() {
        assertThat(SqlText.conjuncts("a between 0 and 4 and b > 1")).containsExactly("a between 0 and 4", "b>1");
    }

    @Test
    void leavesDisjunctionsWhole() {
        assertThat(SqlText.conjuncts("a and b or c")).containsExactly("a and b or c");
        assertThat(SqlText.conjuncts("(a or b) and c")).containsExactly("a or b", "c");
    }

    @Test
    void takesParenthesesAwayThatPrecedenceStandsFor() {
        assertThat(SqlText.simplify("(a > 0) OR (((x >= 1) AND (x <= 9)) AND (y > 5))"))
            .isEqualTo(SqlText.simplify("a > 0 or (x >= 1 and x <= 9 and y > 5)"))
            .isEqualTo("a>0 or x>=1 and x<=9 and y>5");
        assertThat(SqlText.simplify("(a or b) and (c)")).isEqualTo("(a or b)and c");
        assertThat(SqlText.simplify("not (a) and f((b, c))")).isEqualTo("not(a)and f((b,c))");
        assertThat(SqlText.simplify("(a")).isEqualTo("(a");
    }

    @Test
    void hasNoDefaultWhereItIsNull() {
        assertThat(SqlText.simplifyDefault("NULL::character varying")).isNull();
        assertThat(SqlText.simplifyDefault("'null'")).isEqualTo("'null'");
    }

}
