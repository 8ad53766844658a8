package dev.migrate.script;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for any text. The texts are random, but the same in each run: the number of
 * the one that fails is in the message. (jqwik, which would make them smaller, does not
 * run on the JUnit Platform of this build.)
 */
class SqlSplitterPropertyTests {

    private static final int TEXTS = 3000;

    private static final List<String> SOUP = List.of("'", "\"", "`", "[", "]", "$$", "$a$", "$", "\\", ";", ";", "--",
            "-- ", "/*", "*/", "/*!", "#", "//", "\n", "\n", "\r\n", " ", "\t", "(", ")", "e'", "q'[", "]'", "begin",
            "end", "case", "create procedure ", "create trigger ", "create function ", "delimiter //\n", "go\n",
            "go 3\n", "/\n", "${a}", "\\${a}", "ü", "🙂", "\u0000", "x", "1", ".", "@", "-- upgrade\n",
            "-- downgrade\n", "-- migrate: only h2\n", "\\g", "commit");

    /** Pieces of statements that hold no end of one, each in the SQL of its database. */
    private static final Map<SqlSyntax, List<String>> PIECES = new EnumMap<>(Map.of(SqlSyntax.POSTGRESQL,
            List.of("$$;'$$", "$a$;$$;$a$", "e'\\';' ||", "'\\'", "/* /* ; */ ; */", "(;)", "a$b", "#", "[1]",
                    "-- ;'\n"),
            SqlSyntax.MARIADB,
            List.of("'\\';'", "\";\\\"\"", "`;`", "# ;'\n", "-- ;'\n", "5--3", "/*! ;'*/' */", "/* /* ;' */", "$$"),
            SqlSyntax.H2, List.of("$$;'$$", "'\\'", "`;`", "// ;'\n", "/* /* ; */ ; */", "-- ;'\n"), SqlSyntax.HSQLDB,
            List.of("'\\'", "/* /* ;' */", "--;'\n", "[1]"), SqlSyntax.SQLITE,
            List.of("[;']", "`;'`", "'\\'", "/* /* ;' */", "--;'\n"), SqlSyntax.ORACLE,
            List.of("q'[;']'", "Nq'!;'!'", "'\\'", "/* /* ;' */", "4\n/ 2"), SqlSyntax.SQLSERVER,
            List.of("[;]]']", "N'\\'", "/* /* ; */ ; */", "'\ngo\n'", "go2"), SqlSyntax.MYSQL,
            List.of("'\\';'", "\"\\\";\"", "# ;'\n", "5--3", "/*!40101 ;'*/' */"), SqlSyntax.STANDARD,
            List.of("$$;'$$", "`;`", "'\\'", "/* /* ; */ ; */")));

    static {
        PIECES.put(SqlSyntax.COCKROACHDB, PIECES.get(SqlSyntax.POSTGRESQL));
        PIECES.put(SqlSyntax.DB2, List.of("'\\'", "/* /* ; */ ; */", "--;'\n", "BX'00'"));
    }

    private static final List<String> COMMON = List.of("select", "x", "1", "''", "';'", "';;\n'", "\";\"\"\"", "\n",
            "/* ; */", "=", ",", "'it''s'", "ü🙂", "+", "${a}");

    @ParameterizedTest
    @EnumSource
    void theTokensAreTheWholeText(SqlSyntax syntax) throws IOException {
        Random random = new Random(20261121);
        for (int number = 0; number < TEXTS; number++) {
            String text = text(random, SOUP, random.nextInt(40));
            SqlScanner scanner = new SqlScanner(new StringReader(text), syntax);
            StringBuilder joined = new StringBuilder();
            SqlPosition position = SqlPosition.START;
            for (SqlToken token = scanner.next(); token != null; token = scanner.next()) {
                assertThat(token.position()).as("text %d: %s", number, text).isEqualTo(position);
                assertThat(token.text()).as("text %d: %s", number, text).isNotEmpty();
                joined.append(token.text());
                position = position.after(token.text());
            }
            assertThat(joined.toString()).as("text %d", number).isEqualTo(text.replace("\r\n", "\n"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whateverIsInNoStatementIsBlankOrACommentOrAnEnd(SqlSyntax syntax) throws IOException {
        Random random = new Random(20261122);
        for (int number = 0; number < TEXTS; number++) {
            String text = text(random, SOUP, random.nextInt(40));
            RecordedParts parts = new RecordedParts(syntax);
            new SqlSplitter(new StringReader(text), Placeholders.NONE, parts).split();
            if (parts.offences.isEmpty() && !text.contains("go 3")) {
                assertOnlyGaps(text.replace("\r\n", "\n"), parts, "text " + number + ": " + text);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void joinedStatementsAreCutWhereTheyWereJoined(SqlSyntax syntax) throws IOException {
        Random random = new Random(20261123);
        List<String> pieces = new ArrayList<>(COMMON);
        pieces.addAll(PIECES.get(syntax));
        for (int number = 0; number < TEXTS; number++) {
            List<String> statements = new ArrayList<>();
            for (int i = random.nextInt(5); i >= 0; i--) {
                StringBuilder statement = new StringBuilder("select");
                for (int j = random.nextInt(12); j > 0; j--) {
                    statement.append(' ').append(pieces.get(random.nextInt(pieces.size())));
                }
                statements.add(statement.append(" z").toString());
            }
            RecordedParts parts = new RecordedParts(syntax);
            new SqlSplitter(new StringReader(String.join("; -- '\n", statements)), Placeholders.NONE, parts).split();
            assertThat(parts.offences).as("text %d: %s", number, statements).isEmpty();
            assertThat(parts.statements).as("text %d", number).isEqualTo(statements);
        }
    }

    private static String text(Random random, List<String> pieces, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }

    /** What lies between two statements, told by another means than the scanner. */
    private static void assertOnlyGaps(String text, RecordedParts parts, String description) {
        String slashes = parts.syntax.has(SqlFeature.SLASH_COMMENTS) ? "//[^\n]*" : "//";
        String gap = "(?s)(?:\\s|;|" + slashes
                + "|--[^\n]*|#[^\n]*|/\\*.*?\\*/|\\*/|(?i:go)(?=\\s|$)|/|delimiter [^\n]*)*";
        int from = 0;
        for (int i = 0; i < parts.statements.size(); i++) {
            int start = offset(text, parts.positions.get(i));
            assertThat(text.substring(from, start)).as(description).matches(gap);
            assertThat(text.startsWith(parts.statements.get(i), start)).as(description).isTrue();
            from = start + parts.statements.get(i).length();
        }
        assertThat(text.substring(from)).as(description).matches(gap);
    }

    private static int offset(String text, SqlPosition position) {
        int lineStart = 0;
        for (int line = 1; line < position.line(); line++) {
            lineStart = text.indexOf('\n', lineStart) + 1;
        }
        return text.offsetByCodePoints(lineStart, position.column() - 1);
    }

    private static final class RecordedParts implements SqlParts {

        private final SqlSyntax syntax;

        private final List<String> statements = new ArrayList<>();

        private final List<SqlPosition> positions = new ArrayList<>();

        private final List<String> offences = new ArrayList<>();

        RecordedParts(SqlSyntax syntax) {
            this.syntax = syntax;
        }

        @Override
        public void comment(SqlToken comment) {
        }

        @Override
        public void statement(String sql, SqlPosition position) {
            this.statements.add(sql);
            this.positions.add(position);
        }

        @Override
        public void offence(SqlPosition position, String text) {
            this.offences.add(position + ": " + text);
        }

        @Override
        public SqlSyntax syntax() {
            return this.syntax;
        }

    }

}
