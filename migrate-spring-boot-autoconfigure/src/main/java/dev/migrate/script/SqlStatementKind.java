package dev.migrate.script;

import java.util.Set;

import dev.migrate.script.SqlToken.Kind;

/**
 * Tells from its first words whether a statement can have semicolons of its own.
 */
final class SqlStatementKind {

    private static final Set<String> COMPOUND_OF_MARIADB = Set.of("begin", "if", "while", "loop", "repeat", "case");

    private static final Set<String> OBJECTS = Set.of("table", "view", "index", "database", "schema", "user", "role",
            "sequence", "server", "procedure", "proc", "function", "trigger", "event", "package", "type", "library",
            "tablespace", "domain", "extension", "synonym", "language", "operator", "rule", "policy");

    private static final Set<String> BATCHES_OF_ORACLE = Set.of("begin", "declare");

    private static final Set<String> BATCHES_OF_SQLSERVER = Set.of("declare", "if", "while");

    private final SqlSyntax syntax;

    private String first = "";

    private boolean decided;

    private boolean blocks;

    private boolean batch;

    private boolean packageHead;

    SqlStatementKind(SqlSyntax syntax) {
        this.syntax = syntax;
    }

    void take(Kind kind, String text) {
        if (this.decided || (kind != Kind.WORD && !text.equals("("))) {
            return;
        }
        if (this.first.isEmpty()) {
            takeFirst(text);
        }
        else if (this.first.equals("begin")) {
            // Not a block, but a transaction, unless it is "begin not atomic".
            this.blocks = text.equals("not");
            this.decided = true;
        }
        else if (OBJECTS.contains(text) || text.equals("(")) {
            takeObject(text);
        }
    }

    private void takeFirst(String word) {
        this.first = word;
        boolean compound = this.syntax == SqlSyntax.MARIADB && COMPOUND_OF_MARIADB.contains(word);
        // A block can stand anywhere in Transact-SQL.
        boolean anonymous = this.syntax.has(SqlFeature.ANONYMOUS_BLOCKS) && word.equals("begin");
        this.blocks = this.syntax.has(SqlFeature.GO_LINES) || compound || anonymous;
        this.batch = (this.syntax.has(SqlFeature.GO_LINES) && BATCHES_OF_SQLSERVER.contains(word))
                || (this.syntax.has(SqlFeature.SLASH_LINES) && BATCHES_OF_ORACLE.contains(word));
        boolean alters = word.equals("alter") && !this.syntax.has(SqlFeature.SLASH_LINES);
        this.decided = !(word.equals("create") || alters || (compound && word.equals("begin")));
    }

    private void takeObject(String word) {
        this.decided = true;
        boolean body = this.syntax.hasBody(word);
        this.batch = body && this.syntax.hasBatches();
        this.blocks = this.blocks || (body && !this.batch);
        this.packageHead = this.blocks && word.equals("package");
    }

    /**
     * Whether {@code begin} and {@code end} hold statements together in this one.
     * @return whether they do
     */
    boolean hasBlocks() {
        return this.blocks && !this.batch;
    }

    /**
     * Whether nothing but {@code begin} has come, which may be a transaction.
     * @return whether the next word decides
     */
    boolean mayBeTransaction() {
        return this.first.equals("begin") && !this.decided;
    }

    boolean goesOnToTheEndOfTheBatch() {
        return this.batch;
    }

    /**
     * Whether the declarations of a package begin, which end as a block does.
     * @param word the word
     * @return whether it is the one after the name of the package
     */
    boolean beginsPackage(String word) {
        boolean begins = this.packageHead && (word.equals("as") || word.equals("is"));
        this.packageHead = this.packageHead && !begins;
        return begins;
    }

}
