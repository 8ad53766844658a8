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
            "java", "tablespace", "domain", "extension", "synonym", "language", "operator", "rule", "policy");

    private static final Set<String> BATCHES_OF_ORACLE = Set.of("begin", "declare");

    /** What a query may define for itself, with semicolons of its own. */
    private static final Set<String> DEFINED_BY_WITH = Set.of("function", "procedure");

    private static final Set<String> BATCHES_OF_SQLSERVER = Set.of("declare", "if", "while");

    private final SqlSyntax syntax;

    private String first = "";

    private String previous = "";

    private boolean inLabel;

    private boolean definesRoutine;

    private boolean decided;

    private boolean blocks;

    private boolean batch;

    private boolean packageHead;

    SqlStatementKind(SqlSyntax syntax) {
        this.syntax = syntax;
    }

    void take(Kind kind, String text) {
        if (this.syntax.has(SqlFeature.SLASH_LINES)) {
            if (isPartOfLabel(kind, text)) {
                return;
            }
            this.definesRoutine = this.definesRoutine
                    || (this.previous.equals("with") && DEFINED_BY_WITH.contains(text));
            this.previous = text;
        }
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

    /**
     * Whether this belongs to a label before a block: {@code <<name>>}.
     */
    private boolean isPartOfLabel(Kind kind, String text) {
        if (!this.first.isEmpty()) {
            return false;
        }
        if (kind == Kind.SYMBOL && (text.equals("<") || text.equals(">"))) {
            this.inLabel = text.equals("<");
            return true;
        }
        return this.inLabel;
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
        return this.blocks && !goesOnToTheEndOfTheBatch();
    }

    /**
     * Whether nothing but {@code begin} has come, which may be a transaction.
     * @return whether the next word decides
     */
    boolean mayBeTransaction() {
        return this.first.equals("begin") && !this.decided;
    }

    boolean goesOnToTheEndOfTheBatch() {
        return this.batch || this.definesRoutine;
    }

    /**
     * Whether this is a query that defines a function for itself. It goes on to the end
     * of the batch as code does, but is none.
     * @return whether it does
     */
    boolean definesRoutine() {
        return this.definesRoutine;
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
