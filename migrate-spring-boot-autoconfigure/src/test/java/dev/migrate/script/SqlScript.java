package dev.migrate.script;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.migrate.Timeouts;
import dev.migrate.operation.ExecuteSql;

import org.springframework.core.io.ByteArrayResource;

/**
 * An SQL script that was read as a whole.
 *
 * @param upgrade the statements of the upgrade
 * @param downgrade the statements of the downgrade
 * @param autocommit those that run outside of the transaction
 * @param timeouts how long each of them may take
 * @param offences what is wrong, from the number of the line on
 */
record SqlScript(List<ExecuteSql> upgrade, List<ExecuteSql> downgrade, List<ExecuteSql> autocommit,
        List<Timeouts> timeouts, List<String> offences) {

    static SqlScript read(String text, SqlSyntax syntax) {
        return read(text, syntax, Placeholders.NONE);
    }

    static SqlScript read(String text, SqlSyntax syntax, Placeholders placeholders) {
        ScriptFile file = new ScriptFile("a.sql", "a.sql", new ByteArrayResource(new byte[0]));
        Offences offences = new Offences();
        SqlScript script = new SqlScript(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
                new ArrayList<>());
        try {
            SqlBody.read(new StringReader(text), file, new SqlOptions(syntax, placeholders),
                    (section, statement, terms) -> {
                        ((section == Section.UPGRADE) ? script.upgrade : script.downgrade).add(statement);
                        script.timeouts.add(terms.timeouts());
                        if (terms.autocommit()) {
                            script.autocommit.add(statement);
                        }
                    }, offences);
            offences.throwIfAny();
        }
        catch (ScriptException ex) {
            script.offences.addAll(ex.offences().stream().map((one) -> one.substring("a.sql:".length())).toList());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return script;
    }

    static List<String> sql(String text, SqlSyntax syntax) {
        SqlScript script = read("-- upgrade\n" + text, syntax);
        if (!script.offences.isEmpty()) {
            throw new AssertionError(script.offences);
        }
        return script.upgrade.stream().map(ExecuteSql::sql).toList();
    }

    static List<String> offences(String... lines) {
        return read("-- upgrade\n" + String.join("\n", Arrays.asList(lines)), SqlSyntax.POSTGRESQL).offences();
    }

}
