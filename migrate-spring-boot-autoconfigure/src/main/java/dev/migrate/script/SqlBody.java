package dev.migrate.script;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dev.migrate.operation.ExecuteSql;
import dev.migrate.script.SqlToken.Kind;

import org.jspecify.annotations.Nullable;

/**
 * The statements of an SQL script. A statement ends at a semicolon, at the next section
 * or at the end of the file; comments before and after it do not belong to it, and alone
 * are no statement.
 */
final class SqlBody {

    private final String text;

    private final ScriptFile file;

    private final Offences offences;

    private final Map<Section, List<ExecuteSql>> statements = new EnumMap<>(Section.class);

    private final Map<Section, Integer> lines = new EnumMap<>(Section.class);

    private @Nullable List<ExecuteSql> current;

    private @Nullable SqlToken first;

    private @Nullable SqlToken last;

    private SqlBody(String text, ScriptFile file, Offences offences) {
        this.text = text;
        this.file = file;
        this.offences = offences;
    }

    /**
     * Reads a whole script.
     * @param text its text
     * @param file the file it comes from, for messages
     * @param offences what is wrong with it
     * @return the statements, complete only if nothing is wrong
     */
    static SqlBody read(String text, ScriptFile file, Offences offences) {
        SqlBody body = new SqlBody(text, file, offences);
        SqlScanner.scan(text).forEach(body::take);
        body.end();
        return body;
    }

    private void take(SqlToken token) {
        switch (token.kind()) {
            case TEXT -> {
                this.first = (this.first != null) ? this.first : token;
                this.last = token;
            }
            case LINE_COMMENT -> comment(token);
            case TERMINATOR -> endStatement();
            case UNTERMINATED -> unterminated(token);
            case SPACE, BLOCK_COMMENT -> {
            }
        }
    }

    private void comment(SqlToken token) {
        int lineStart = this.text.lastIndexOf('\n', token.start()) + 1;
        if (!this.text.substring(lineStart, token.start()).isBlank()) {
            return;
        }
        String comment = this.text.substring(token.start(), token.end()).strip();
        Section.of(comment).ifPresent((section) -> begin(section, token.line()));
        // Before the first section it is the header that looks for such slips.
        if (!this.lines.isEmpty() && Section.meantBy(comment).isPresent()) {
            this.offences.add(this.file.location(), token.line(), unknownSection(comment));
        }
    }

    /**
     * What is to be said of a comment that should have begun a section.
     * @param comment the comment, with its dashes
     * @return what is wrong with it, and what to do
     */
    static String unknownSection(String comment) {
        return "there is no section \"%s\". %s".formatted(comment,
                Section.meantBy(comment)
                    .map("Write \"-- %s\""::formatted)
                    .orElse("Sections are \"-- upgrade\" and \"-- downgrade\"; put remarks above the line "
                            + "\"-- revision:\""));
    }

    private void begin(Section section, int line) {
        endStatement();
        Integer before = this.lines.putIfAbsent(section, line);
        if (before != null) {
            this.offences.add(this.file.location(), line,
                    "the section \"-- %s\" begins for the second time, after line %d. Make one of the two"
                        .formatted(section, before));
        }
        this.current = this.statements.computeIfAbsent(section, (key) -> new ArrayList<>());
    }

    private void endStatement() {
        SqlToken from = this.first;
        SqlToken to = this.last;
        this.first = null;
        this.last = null;
        if (from == null || to == null) {
            return;
        }
        if (this.current == null) {
            this.offences.add(this.file.location(), from.line(),
                    "the statement stands in no section. Put the line \"-- upgrade\" above it");
            // Say it of the first statement only.
            this.current = new ArrayList<>();
        }
        this.current
            .add(new ExecuteSql(this.text.substring(from.start(), to.end()), this.file.name() + ":" + from.line()));
    }

    private void unterminated(SqlToken token) {
        String start = this.text.substring(token.start(), Math.min(token.end(), token.start() + 20));
        this.offences.add(this.file.location(), token.line(),
                "what begins with %s has no end before the end of the file. Close the string, name or comment"
                    .formatted(start.lines().findFirst().orElse(start)));
        this.first = null;
    }

    private void end() {
        endStatement();
        if (!this.statements.containsKey(Section.UPGRADE)) {
            this.offences.add(this.file.location(),
                    "the file has no \"-- upgrade\" section. Add one, which may be empty");
        }
    }

    List<ExecuteSql> upgrade() {
        return this.statements.getOrDefault(Section.UPGRADE, List.of());
    }

    /**
     * The statements of the downgrade.
     * @return the statements, or {@code null} where the script does not say how to go
     * down
     */
    @Nullable List<ExecuteSql> downgrade() {
        return this.statements.get(Section.DOWNGRADE);
    }

}
