package dev.migrate.dialect;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementLexer;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementParser;
import org.apache.shardingsphere.sql.parser.autogen.SQLServerStatementLexer;
import org.apache.shardingsphere.sql.parser.autogen.SQLServerStatementParser;

/**
 * The grammar of a database that cannot run everywhere, written by others: that of
 * <a href="https://shardingsphere.apache.org/">Apache ShardingSphere</a>.
 */
public enum Grammar {

    ORACLE {

        @Override
        List<String> statements(String sql) {
            Matcher tolerating = TOLERATING.matcher(sql);
            return List.of(tolerating.matches() ? tolerating.group("statement").replace("''", "'") : sql);
        }

        @Override
        Optional<String> parse(String sql) {
            OracleStatementLexer lexer = new OracleStatementLexer(CharStreams.fromString(sql));
            OracleStatementParser parser = new OracleStatementParser(new CommonTokenStream(lexer));
            return run(lexer, parser, parser::execute);
        }

    },

    SQLSERVER {

        @Override
        Optional<String> parse(String sql) {
            SQLServerStatementLexer lexer = new SQLServerStatementLexer(CharStreams.fromString(sql));
            SQLServerStatementParser parser = new SQLServerStatementParser(new CommonTokenStream(lexer));
            return run(lexer, parser, parser::execute);
        }

        @Override
        List<String> statements(String sql) {
            Matcher lookUp = DROP_BY_LOOK_UP.matcher(sql);
            if (lookUp.matches()) {
                return List.of(lookUp.group("drop").replace("''", "'") + "found",
                        "select name" + lookUp.group("source"));
            }
            Matcher insert = INSERT_NUMBERS.matcher(sql);
            if (insert.matches()) {
                return List.of("select count(*)" + insert.group("source"), insert.group("insert"));
            }
            Matcher guarded = GUARDED.matcher(sql);
            if (guarded.matches()) {
                return List.of(guarded.group("statement"));
            }
            Matcher executed = GUARDED_EXECUTION.matcher(sql);
            if (executed.matches()) {
                return List.of(executed.group("statement").replace("''", "'"));
            }
            return RENAME.matcher(sql).matches() || COMMENT.matcher(sql).matches() ? List.of() : List.of(sql);
        }

    };

    private static final String TEXT = "N'(?:[^']|'')*'";

    private static final String OBJECT = "object_id\\(" + TEXT + "\\)";

    private static final String LEVELS = "N'SCHEMA', @schema, N'TABLE', " + TEXT + "(?:, N'COLUMN', " + TEXT + ")?";

    // The grammar has no control of flow. What there is of it is held to these shapes,
    // and
    // the statements within are parsed on their own.
    private static final Pattern RENAME = Pattern
        .compile("exec sys\\.sp_rename " + TEXT + ", " + TEXT + ", N'(?:OBJECT|COLUMN|INDEX)'");

    private static final Pattern DROP_BY_LOOK_UP = Pattern.compile("""
            declare @drop nvarchar\\(max\\) = \\(
                select string_agg\\(N'(?<drop>(?:[^']|'')*)' \\+ quotename\\(name\\), N'; '\\)
            (?<source> +from .*)\\);
            if @drop is not null exec \\(@drop\\)""", Pattern.DOTALL);

    private static final Pattern INSERT_NUMBERS = Pattern.compile("""
            declare @numbered bit = \\(
                select count\\(\\*\\)(?<source> from .*)\\);
            if @numbered = 1 set identity_insert (?<table>.+) on;
            (?<insert>insert into \\k<table> .*);
            if @numbered = 1 set identity_insert \\k<table> off""", Pattern.DOTALL);

    private static final Pattern GUARDED = Pattern.compile("if " + OBJECT + " is null\n(?<statement>create table .*)",
            Pattern.DOTALL);

    private static final Pattern GUARDED_EXECUTION = Pattern
        .compile("if schema_id\\(parsename\\(" + TEXT + ", 1\\)\\) is null\nexec \\(N'(?<statement>(?:[^']|'')*)'\\)");

    // of which the grammar does not look into texts
    private static final Pattern TOLERATING = Pattern.compile("""
            begin
                execute immediate '(?<statement>(?:[^']|'')*)';
            exception
                when others then
                    if sqlcode <> -\\d+ then
                        raise;
                    end if;
            end;""");

    private static final Pattern COMMENT = Pattern
        .compile("declare @schema sysname = object_schema_name\\(" + OBJECT + "\\);\n" + """
                (?:if exists \\(
                    select \\* from sys\\.extended_properties
                    where class = 1 and major_id = %1$s and minor_id = (?:0|columnproperty\\(%1$s, %2$s, 'ColumnId'\\))
                    and name = N'MS_Description'\\)
                    exec sys\\.sp_dropextendedproperty N'MS_Description', %3$s)?(?:;
                )?(?:exec sys\\.sp_addextendedproperty N'MS_Description', %2$s, %3$s)?""".formatted(OBJECT, TEXT,
                LEVELS));

    abstract Optional<String> parse(String sql);

    /**
     * What is to be parsed of something that is sent at once.
     * @param sql what is sent
     * @return the statement, or those within a batch
     */
    List<String> statements(String sql) {
        return List.of(sql);
    }

    /**
     * What is wrong with something that is sent at once.
     * @param sql a statement or batch
     * @return where it was not understood, and why; empty if it is right
     */
    public final Optional<String> refusal(String sql) {
        return statements(sql).stream().map(this::parse).flatMap(Optional::stream).findFirst();
    }

    // the runtime that Hibernate brings is newer, and prints that it is
    private static Optional<String> run(Lexer lexer, Parser parser, Runnable parse) {
        Refusal refusal = new Refusal();
        lexer.removeErrorListeners();
        lexer.addErrorListener(refusal);
        parser.removeErrorListeners();
        parser.addErrorListener(refusal);
        parse.run();
        return Optional.ofNullable(refusal.message);
    }

    private static final class Refusal extends BaseErrorListener {

        private String message;

        @Override
        public void syntaxError(Recognizer<?, ?> recognizer, Object symbol, int line, int column, String reason,
                RecognitionException cause) {
            if (this.message == null) {
                this.message = "%d:%d %s".formatted(line, column, reason);
            }
        }

    }

}
