package dev.migrate.script;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import dev.migrate.script.SqlToken.Kind;

import org.jspecify.annotations.Nullable;

/**
 * Follows one statement and knows whether a semicolon ends it, or belongs to what
 * {@code begin} and {@code end} hold together, to code that goes on to the end of its
 * batch, or to a list in parentheses.
 */
final class SqlBlocks {

    private static final String STRING = "'";

    private static final Set<String> TRANSACTION_WORDS = Set.of("tran", "transaction", "distributed", "dialog",
            "conversation");

    private static final Set<String> OPENING_WORDS = Set.of("if", "while", "loop", "repeat");

    private static final Set<String> BEFORE_STATEMENT = Set.of(";", "then", "else", "do", "loop", "repeat", "begin",
            "atomic", ":", "found", "sqlexception", "sqlwarning");

    /** What the head of a procedure or a trigger can end in. */
    private static final Set<String> BEFORE_BODY = Set.of(")", "row", "deterministic", "data", "sql", "definer",
            "invoker", STRING);

    private static final Set<String> NAME_MARKS = Set.of(".", "@", "#", "{");

    private final SqlSyntax syntax;

    private final SqlStatementKind kind;

    private final Deque<Block> blocks = new ArrayDeque<>();

    private final Deque<SqlToken> parentheses = new ArrayDeque<>();

    private String previous = ";";

    SqlBlocks(SqlSyntax syntax) {
        this.syntax = syntax;
        this.kind = new SqlStatementKind(syntax);
    }

    /**
     * Takes the next part of the statement.
     * @param token anything but blanks and comments
     */
    void take(SqlToken token) {
        String text = token.lowerCase();
        this.kind.take(token.kind(), text);
        if (token.kind() == Kind.WORD && !NAME_MARKS.contains(this.previous)) {
            takeWord(token, text);
        }
        if (this.syntax.has(SqlFeature.PARENTHESES) && token.kind() == Kind.SYMBOL) {
            takeSymbol(token);
        }
        this.previous = (token.kind() == Kind.QUOTED) ? text.substring(0, 1) : text;
    }

    private void takeSymbol(SqlToken token) {
        if (token.text().equals("(")) {
            this.parentheses.push(token);
        }
        else if (token.text().equals(")")) {
            this.parentheses.poll();
        }
    }

    private void takeWord(SqlToken token, String word) {
        if (this.kind.beginsPackage(word) && this.blocks.isEmpty()) {
            this.blocks.push(new Block(token, false));
        }
        if (!this.kind.hasBlocks()) {
            this.blocks.clear();
            return;
        }
        boolean inExpression = !this.blocks.isEmpty() && this.blocks.peek().expression();
        if (word.equals("end")) {
            this.blocks.poll();
        }
        else if (word.equals("case") && !this.previous.equals("end")) {
            this.blocks.push(new Block(token, inExpression || !beginsStatement()));
        }
        else if (word.equals("begin") && !inExpression) {
            this.blocks.push(new Block(token, false));
        }
        else if (this.previous.equals("begin") && TRANSACTION_WORDS.contains(word)) {
            this.blocks.poll();
        }
        else if (!inExpression && beginsStatement() && opens(word)) {
            this.blocks.push(new Block(token, false));
        }
    }

    private boolean opens(String word) {
        return this.syntax.hasCompoundStatements()
                && (OPENING_WORDS.contains(word) || (word.equals("for") && !this.blocks.isEmpty()));
    }

    private boolean beginsStatement() {
        return BEFORE_STATEMENT.contains(this.previous)
                || (this.blocks.isEmpty() && BEFORE_BODY.contains(this.previous));
    }

    /**
     * Whether a semicolon here ends the statement.
     * @return whether it does
     */
    boolean isClosed() {
        return !this.kind.goesOnToTheEndOfTheBatch() && open() == null;
    }

    /**
     * The statement as the database takes it. Code needs its last semicolon; a query that
     * is among code must not have one.
     * @param sql the statement as it stands in the script
     * @return the statement
     */
    String executable(String sql) {
        return (this.kind.definesRoutine() && sql.endsWith(";")) ? sql.substring(0, sql.length() - 1) : sql;
    }

    /**
     * What has begun and has no end yet.
     * @return the outermost, or {@code null} if there is none
     */
    @Nullable SqlToken open() {
        if (this.kind.mayBeTransaction()) {
            return null;
        }
        Block block = this.blocks.peekLast();
        return (block != null) ? block.start() : this.parentheses.peekLast();
    }

    private record Block(SqlToken start, boolean expression) {

    }

}
