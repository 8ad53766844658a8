package dev.migrate.script;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/**
 * A whole script, cut into statements as those of revisions are: for tests that run it
 * through a driver. The statements that begin and end transactions are among them.
 */
public final class SplitScript implements SqlParts {

    private final SqlSyntax syntax;

    private final List<String> statements = new ArrayList<>();

    private SplitScript(SqlSyntax syntax) {
        this.syntax = syntax;
    }

    /**
     * The statements of a script.
     * @param script the script
     * @param dialect the database that it is for
     * @param terminator what ends a statement
     * @return the statements
     */
    public static List<String> statements(String script, String dialect, String terminator) {
        SplitScript parts = new SplitScript(SqlSyntax.of(dialect));
        // what ends a batch is known to be an end
        boolean known = List.of(";", "go", "/").contains(terminator);
        String text = known ? script : "delimiter " + terminator + "\n" + script;
        try {
            new SqlSplitter(new StringReader(text), Placeholders.NONE, parts).split();
        }
        catch (IOException ex) {
            throw new IllegalStateException(ex);
        }
        return parts.statements;
    }

    @Override
    public void comment(SqlToken comment) {
    }

    @Override
    public void statement(String sql, SqlPosition position) {
        this.statements.add(sql);
    }

    @Override
    public void offence(SqlPosition position, String text) {
        throw new IllegalArgumentException(position + ": " + text);
    }

    @Override
    public SqlSyntax syntax() {
        return this.syntax;
    }

}
