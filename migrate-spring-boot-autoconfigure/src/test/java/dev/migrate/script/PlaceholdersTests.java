package dev.migrate.script;

import java.util.Map;

import dev.migrate.operation.ExecuteSql;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlaceholdersTests {

    private static final Placeholders VALUES = new Placeholders(true,
            Map.of("schema", "app", "app.owner-name", "Ann's; \\$1", "nothing", ""));

    @Test
    void areLeftAloneUnlessAskedFor() {
        assertThat(sql("select '${schema}', ${schema}.a, '\\${schema}'", Placeholders.NONE))
            .isEqualTo("select '${schema}', ${schema}.a, '\\${schema}'");
    }

    @Test
    void areReplacedInStringsNamesAndBodiesButNotInComments() {
        assertThat(sql(
                "select ${schema}.\"${schema}\", x_${schema}_y, '${app.owner-name}' -- ${unknown}\n, $$${schema}$$"))
            .isEqualTo("select app.\"app\", x_app_y, 'Ann's; \\$1' -- ${unknown}\n, $$app$$");
    }

    @Test
    void aValueIsNotCutIntoStatements() {
        assertThat(sql("select ${app.owner-name}")).isEqualTo("select Ann's; \\$1");
    }

    @Test
    void aStatementOfWhichNothingIsLeftIsNone() {
        SqlScript script = SqlScript.read("-- upgrade\n${nothing};\nselect 1", SqlSyntax.POSTGRESQL, VALUES);
        assertThat(script.upgrade()).extracting(ExecuteSql::sql).containsExactly("select 1");
    }

    @Test
    void aBackslashKeepsTheTextAsItIs() {
        assertThat(sql("select '\\${schema}', '${}', '${ schema }', '${\"a\": 1}', $1"))
            .isEqualTo("select '${schema}', '${}', '${ schema }', '${\"a\": 1}', $1");
    }

    @Test
    void aPlaceholderWithoutAValueIsRefused() {
        SqlScript script = SqlScript.read("-- upgrade\nselect 'a\n  ${chema}',\n ${schema}, ${who};",
                SqlSyntax.POSTGRESQL, VALUES);
        assertThat(script.offences()).containsExactly(
                "3:3: the placeholder ${chema} has no value (those that have one: app.owner-name, nothing, schema). "
                        + "Set migrate.placeholders.chema, or write \\${chema} for the text itself",
                "4:13: the placeholder ${who} has no value (those that have one: app.owner-name, nothing, schema). "
                        + "Set migrate.placeholders.who, or write \\${who} for the text itself");
    }

    private static String sql(String statement) {
        return sql(statement, VALUES);
    }

    private static String sql(String statement, Placeholders placeholders) {
        SqlScript script = SqlScript.read("-- upgrade\n" + statement + ";\nselect 2", SqlSyntax.POSTGRESQL,
                placeholders);
        assertThat(script.offences()).isEmpty();
        assertThat(script.upgrade()).hasSize(2);
        return script.upgrade().get(0).sql();
    }

}
