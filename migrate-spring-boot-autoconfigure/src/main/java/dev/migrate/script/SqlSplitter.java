package dev.migrate.script;

import java.io.IOException;
import java.io.Reader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Finds the statements of an SQL script. A statement ends at a semicolon (or at what the
 * script has set instead with {@code delimiter}), at a line that ends a batch, at the
 * next section or at the end of the file. Comments before and after it do not belong to
 * it, and alone are no statement.
 */
final class SqlSplitter {

    private static final Pattern FROM_STDIN = Pattern.compile("(?is)\\\\?copy\\b.*?\\bfrom\\s+(?:stdin|pstdin)\\b.*");

    private static final Pattern STRING = Pattern.compile("'(?:[^']|'')*+'");

    private static final Pattern GO_COUNT = Pattern.compile("(?i)go[ \\t]+(\\d+).*");

    private final SqlScanner scanner;

    private final Placeholders placeholders;

    private final SqlParts parts;

    private final SqlBatch batch;

    private final StringBuilder statement = new StringBuilder();

    /** What belongs to the statement only if more of it comes. */
    private final StringBuilder gap = new StringBuilder();

    private SqlSyntax syntax;

    private SqlBlocks blocks;

    private @Nullable SqlPosition start;

    private boolean stopped;

    /**
     * A splitter.
     * @param reader the script
     * @param placeholders what is to be replaced in its statements
     * @param parts takes what is found
     */
    SqlSplitter(Reader reader, Placeholders placeholders, SqlParts parts) {
        this.syntax = parts.syntax();
        this.scanner = new SqlScanner(reader, this.syntax);
        this.blocks = new SqlBlocks(this.syntax);
        this.placeholders = placeholders;
        this.parts = parts;
        this.batch = new SqlBatch(parts);
    }

    /**
     * Goes through the whole script.
     * @return where it ends
     * @throws IOException if it cannot be read
     */
    SqlPosition split() throws IOException {
        SqlToken token = this.scanner.next();
        while (token != null) {
            take(token);
            token = this.stopped ? null : this.scanner.next();
        }
        SqlToken open = (this.start != null) ? this.blocks.open() : null;
        if (open != null) {
            this.parts.offence(open.position(), "%s has no %s before the end of the file. Add it"
                .formatted('"' + open.text() + '"', open.text().equals("(") ? "\")\"" : "\"end\" that belongs to it"));
            discard();
        }
        SqlPosition end = this.scanner.position();
        endBatch(1, end);
        return end;
    }

    private void take(SqlToken token) throws IOException {
        switch (token.kind()) {
            case SPACE, BLOCK_COMMENT -> addToGap(token);
            case LINE_COMMENT -> comment(token);
            case TERMINATOR -> terminator(token);
            case BATCH_END -> endBatch(times(token), token.position());
            case CLIENT_COMMAND -> {
                this.parts.offence(token.position(), ClientCommand.message(token.text()));
                this.stopped = takesRowsFromScript(token.text());
                discard();
            }
            case UNTERMINATED -> {
                this.parts.offence(token.position(), unterminated(token.text()));
                discard();
            }
            case WORD, QUOTED, PLACEHOLDER, SYMBOL -> {
                if (this.start != null || !isCommand(token)) {
                    add(token);
                }
            }
        }
    }

    private void add(SqlToken token) {
        if (this.start == null) {
            this.batch.release(1);
            this.start = token.position();
        }
        this.blocks.take(token);
        this.statement.append(this.gap).append(replaced(token));
        this.gap.setLength(0);
    }

    private void addToGap(SqlToken token) {
        if (this.start != null) {
            this.gap.append(token.text());
        }
    }

    private String replaced(SqlToken token) {
        return switch (token.kind()) {
            case QUOTED, PLACEHOLDER -> this.placeholders.replace(token.text(), (name, offset) -> this.parts
                .offence(token.position().after(token.text().substring(0, offset)), missing(name)));
            default -> token.text();
        };
    }

    private String missing(String name) {
        return "the placeholder ${%s} has no value%s. Set migrate.placeholders.%s, or write \\${%s} for the text itself"
            .formatted(name,
                    this.placeholders.names().isEmpty() ? ""
                            : " (those that have one: %s)".formatted(String.join(", ", this.placeholders.names())),
                    name, name);
    }

    private void comment(SqlToken token) {
        boolean directive = SqlDirective.isDirective(token.text());
        if (this.start != null && this.blocks.open() != null) {
            addToGap(token);
        }
        else if (token.startsLine() && Section.isSection(token.text())) {
            endBatch(1, token.position());
            this.scanner.resetTerminator();
            tell(token);
        }
        else if (directive && (this.start != null || !token.startsLine())) {
            this.parts.offence(token.position(),
                    "\"%s\" stands inside of a statement or behind one. Put it above the statement that it is for, and end the one before with a semicolon"
                        .formatted(token.text().strip()));
            addToGap(token);
        }
        else if (token.startsLine()) {
            if (directive) {
                this.batch.release(1);
            }
            tell(token);
            addToGap(token);
        }
        else {
            addToGap(token);
        }
    }

    private void tell(SqlToken comment) {
        this.parts.comment(comment);
        readAs(this.parts.syntax());
    }

    private void readAs(SqlSyntax next) {
        if (this.syntax != next && this.start == null) {
            this.syntax = next;
            this.scanner.setSyntax(next);
            this.blocks = new SqlBlocks(next);
        }
    }

    private void terminator(SqlToken token) {
        if (this.start == null) {
            return;
        }
        if (!this.scanner.terminatesAtSemicolon() || this.blocks.isClosed()) {
            endStatement();
        }
        else {
            add(token);
        }
    }

    private void endStatement() {
        SqlPosition position = this.start;
        String sql = this.blocks.executable(this.statement.toString());
        discard();
        // A placeholder may stand for nothing.
        if (position == null || sql.isBlank()) {
            return;
        }
        if (takesRowsFromScript(sql)) {
            // What follows are rows, not SQL.
            this.stopped = true;
            this.parts.offence(position,
                    "\"copy … from stdin\" takes its rows from psql, which does not run this script. Write insert statements (pg_dump --inserts), or load the rows in a Java revision");
        }
        else if (this.syntax.has(SqlFeature.GO_LINES)) {
            this.batch.add(sql, position);
        }
        else {
            this.parts.statement(sql, position);
            readAs(this.parts.syntax());
        }
    }

    /**
     * Whether rows follow, which are not SQL: up to a line {@code \\.}.
     */
    private boolean takesRowsFromScript(String statement) {
        return this.syntax.has(SqlFeature.COPIED_ROWS)
                && FROM_STDIN.matcher(STRING.matcher(statement).replaceAll("''")).matches();
    }

    private void discard() {
        this.start = null;
        this.statement.setLength(0);
        this.gap.setLength(0);
        this.blocks = new SqlBlocks(this.syntax);
    }

    private void endBatch(int times, SqlPosition position) {
        endStatement();
        this.batch.end(times, position);
        readAs(this.parts.syntax());
    }

    private int times(SqlToken line) {
        Matcher count = GO_COUNT.matcher(line.text());
        if (!count.matches()) {
            return 1;
        }
        try {
            return Integer.parseInt(count.group(1));
        }
        catch (NumberFormatException ex) {
            this.parts.offence(line.position(),
                    "\"%s\" is to run the batch more often than SQL Server can count: %d times at most. Write a loop"
                        .formatted(line.text().strip(), Integer.MAX_VALUE));
            return 1;
        }
    }

    private static String unterminated(String text) {
        String start = text.substring(0, Math.min(text.length(), 20));
        return "what begins with %s has no end before the end of the file. Close the string, name or comment"
            .formatted(start.lines().findFirst().orElse(start));
    }

    private boolean isCommand(SqlToken token) throws IOException {
        if (!token.startsLine()) {
            return false;
        }
        String word = token.lowerCase();
        if (word.equals("delimiter")) {
            delimiter(token);
            return true;
        }
        boolean command = switch (this.syntax) {
            case MARIADB, MYSQL -> word.equals("source");
            case ORACLE -> word.equals("@");
            case SQLITE -> word.equals(".");
            case SQLSERVER -> word.equals(":");
            default -> false;
        };
        if (command) {
            this.parts.offence(token.position(), ClientCommand.message(token.text() + this.scanner.restOfLine()));
        }
        return command;
    }

    private void delimiter(SqlToken token) throws IOException {
        String text = this.scanner.restOfLine().strip();
        if (text.isEmpty()) {
            this.parts.offence(token.position(),
                    "\"delimiter\" does not say what ends a statement from here on. Write it like: delimiter //");
            return;
        }
        this.scanner.setTerminator(text.split("\\s", 2)[0]);
    }

}
