package dev.migrate.execute;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.dialect.BareStatement;

/**
 * Tells the statements that have to do with their session, and with what is lost together
 * with it when a script is interrupted.
 */
final class SessionStatement {

    /** What mysqldump has for servers that understand it. */
    private static final Pattern EXECUTED_COMMENT = Pattern.compile("\\s*/\\*M?!\\d*(.*)\\*/[\\s;]*", Pattern.DOTALL);

    private static final Pattern SETTING = Pattern.compile(
            "(?:(?:set|use|pragma)\\b|reset\\b(?!\\s+(?:master|slave|replica|binary|query|persist)\\b)|alter\\s+session\\s+set\\b|select\\s+(?:pg_catalog\\.)?set_config\\s*\\().*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** A variable that gets more than a literal or a setting. */
    private static final Pattern COMPUTED = Pattern.compile(
            "set\\s+@(?!@)[^=]*=(?:.*\\(|.*\\bselect\\b|.*(?<!@)@(?!@)).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern REMEMBERING = Pattern.compile(
            "\\b(?:last_insert_id|last_insert_rowid|scope_identity|found_rows|row_count)\\s*\\(|@@identity\\b",
            Pattern.CASE_INSENSITIVE);

    private SessionStatement() {
    }

    /**
     * Whether a statement changes nothing but its session: a setting, a variable, or
     * where names are looked for. It may be executed any number of times.
     */
    static boolean isSetting(String sql) {
        return SETTING.matcher(bare(sql)).matches();
    }

    /**
     * Whether a statement sets a variable to what is computed, and need not be the same
     * the next time.
     */
    static boolean isComputed(String sql) {
        return COMPUTED.matcher(bare(sql)).matches();
    }

    /**
     * Whether a statement asks its session for what a statement before it has done, such
     * as {@code last_insert_id()}. Another session answers with nothing, or with zero.
     */
    static boolean isRemembering(String sql) {
        return REMEMBERING.matcher(bare(sql)).find();
    }

    private static String bare(String sql) {
        Matcher comment = EXECUTED_COMMENT.matcher(sql);
        return BareStatement.of(comment.matches() ? comment.group(1) : sql);
    }

}
