package dev.migrate.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The text of a {@code columnDefinition} taken apart. Hibernate hands the whole of it
 * through as the column's type: {@code varchar(20) default 'x' not null}.
 *
 * @param type the type, with all that is not understood
 * @param defaultSql the default, or {@code null}
 * @param notNull whether it forbids null
 * @param unique whether it demands uniqueness
 * @param identity whether the database numbers the column
 * @param generatedSql the expression of a generated column, or {@code null}
 * @param stored whether it says that a generated column is kept
 */
record ColumnDefinition(String type, @Nullable String defaultSql, boolean notNull, boolean unique, boolean identity,
        @Nullable String generatedSql, boolean stored) {

    /** A text, a quoted name, a word or number, a space, or a single character. */
    private static final Pattern TOKEN = Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|[\\p{L}\\p{N}_$.]+|\\s+|.",
            Pattern.DOTALL);

    /** What a clause of a column definition begins with, in all databases. */
    private static final Set<String> CLAUSES = Set.of("default", "not", "null", "unique", "generated", "auto_increment",
            "identity", "check", "constraint", "references", "primary", "comment", "collate", "as");

    private static final Pattern GENERATED = Pattern.compile(
            "(?:generated\\s+always\\s+)?as\\s*\\((.*)\\)\\s*(?:stored|virtual|persistent|persisted)?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern STORED = Pattern.compile("\\)\\s*(?:stored|persistent|persisted)\\s*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern IDENTITY = Pattern.compile(
            "identity.*|auto_increment|generated\\s+(?:always|by\\s+default)\\s+as\\s+identity.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern SERIAL = Pattern.compile("(?:small|big)?serial|serial[248]", Pattern.CASE_INSENSITIVE);

    /** Nothing but a type, as Hibernate writes it where nobody said anything. */
    private static final Pattern BARE = Pattern.compile("\\w+(?:\\([\\d,]+\\))?");

    static ColumnDefinition parse(String text) {
        if (BARE.matcher(text).matches()) {
            return new ColumnDefinition(text, null, false, false, false, null, false);
        }
        List<String> clauses = clauses(text);
        StringBuilder type = new StringBuilder(clauses.get(0));
        String defaultSql = null;
        boolean notNull = false;
        boolean unique = false;
        boolean identity = false;
        String generatedSql = null;
        boolean stored = false;
        for (String clause : clauses.subList(1, clauses.size())) {
            String lowerCase = clause.toLowerCase(Locale.ROOT);
            Matcher generated = GENERATED.matcher(clause);
            if (lowerCase.startsWith("default")) {
                defaultSql = clause.substring("default".length()).trim();
            }
            else if (lowerCase.matches("not\\s+null")) {
                notNull = true;
            }
            else if (lowerCase.equals("unique")) {
                unique = true;
            }
            else if (IDENTITY.matcher(clause).matches()) {
                identity = true;
            }
            else if (generated.matches()) {
                generatedSql = generated.group(1);
                stored = isStored(clause);
            }
            else if (!lowerCase.equals("null")) {
                type.append(' ').append(clause);
            }
        }
        return new ColumnDefinition(type.toString(), defaultSql, notNull || identity, unique, identity, generatedSql,
                stored);
    }

    /**
     * Whether the type is one of PostgreSQL's that number the column by a sequence of its
     * own.
     * @return whether it is, however a generator numbers the column besides
     */
    boolean isSerial() {
        return SERIAL.matcher(this.type).matches();
    }

    /**
     * Whether a clause ends with the word, in any database's language, for a generated
     * column that is kept with its row.
     * @param clause for instance {@code generated always as (a + b) stored}
     * @return whether it does
     */
    static boolean isStored(String clause) {
        return STORED.matcher(clause).find();
    }

    private static List<String> clauses(String text) {
        List<String> clauses = new ArrayList<>();
        StringBuilder clause = new StringBuilder();
        int depth = 0;
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String token = matcher.group();
            depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
            if (depth == 0 && begins(token.toLowerCase(Locale.ROOT), clause.toString().trim())) {
                clauses.add(clause.toString().trim());
                clause.setLength(0);
            }
            clause.append(token);
        }
        clauses.add(clause.toString().trim());
        return clauses;
    }

    /**
     * Whether a word begins a clause rather than being in the middle of one, as in
     * {@code not null}, {@code default null} and
     * {@code generated by default as identity}.
     */
    private static boolean begins(String word, String clause) {
        String before = clause.toLowerCase(Locale.ROOT);
        return CLAUSES.contains(word) && !clause.isEmpty() && !before.equals("not")
                && !before.matches("default(\\s+on)?")
                && !(before.startsWith("generated") && Set.of("default", "as", "identity").contains(word))
                && !(before.startsWith("check") && !before.endsWith(")")) && !before.startsWith("constraint");
    }

}
