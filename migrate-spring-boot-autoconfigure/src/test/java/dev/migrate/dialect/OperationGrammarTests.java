package dev.migrate.dialect;

import java.util.List;
import java.util.Map;

import dev.migrate.dialect.OperationExamples.Example;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What every operation becomes on the databases that cannot run everywhere is what a
 * grammar has that others wrote.
 */
class OperationGrammarTests {

    // "level", which is a word of its own to the grammar, but not to the server
    private static final String NO_RESERVED_WORD = "https://learn.microsoft.com/sql/t-sql/language-elements/reserved-keywords-transact-sql";

    // what the grammar does not know, and the page that has it
    private static final Map<String, String> GAPS = Map.of(
            // the grammar wants a partition scheme, which also stands there
            "SQLSERVER: Create a table: in a tablespace",
            "https://learn.microsoft.com/sql/t-sql/statements/create-table-transact-sql#on--partition_scheme--filegroup--default-",
            // the grammar wants the constraint to be added
            "SQLSERVER: Validate a constraint",
            "https://learn.microsoft.com/sql/t-sql/statements/alter-table-transact-sql#with-check--with-nocheck",
            "SQLSERVER: Add a column", NO_RESERVED_WORD, "SQLSERVER: Only if it does not exist: a column",
            NO_RESERVED_WORD);

    @ParameterizedTest
    @EnumSource(Grammar.class)
    void emitsWhatTheGrammarOfTheDatabaseHas(Grammar grammar) {
        String dialect = Dialects.named(grammar.name()).name();
        SoftAssertions.assertSoftly((softly) -> {
            for (Example example : OperationExamples.all()) {
                List<String> refusals = RenderedExample.of(example, dialect)
                    .statements()
                    .stream()
                    .flatMap((statement) -> grammar.refusal(statement.sql()).stream())
                    .toList();
                String name = grammar + ": " + example.title();
                softly.assertThat(refusals.isEmpty()).as("%s: %s", name, refusals).isNotEqualTo(GAPS.containsKey(name));
            }
        });
    }

}
