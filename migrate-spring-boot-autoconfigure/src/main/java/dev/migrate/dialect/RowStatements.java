package dev.migrate.dialect;

import java.util.ArrayList;
import java.util.List;

/**
 * Spreads rows over statements that every server takes: of so many rows, and of not much
 * more than a million characters, since a server has room for a statement only up to some
 * size (<a href=
 * "https://dev.mysql.com/doc/refman/8.0/en/packet-too-large.html">max_allowed_packet</a>
 * is the one that is met first). What becomes one statement depends on the rows alone, so
 * that it is the same wherever and whenever they are inserted.
 */
final class RowStatements {

    private static final String INDENT = "\n    ";

    private static final int MANY_CHARACTERS = 1_000_000;

    private final String start;

    private final int rowsAtATime;

    private final List<SqlStatement> finished = new ArrayList<>();

    private final List<String> rows = new ArrayList<>();

    private int characters;

    /**
     * Begins with no row.
     * @param start what each statement begins with: {@code insert into account (id)
     * values}
     * @param rowsAtATime how many rows a statement has at most
     */
    RowStatements(String start, int rowsAtATime) {
        this.start = start;
        this.rowsAtATime = rowsAtATime;
    }

    /**
     * Adds a row.
     * @param row its values between parentheses
     */
    void add(String row) {
        if (this.rows.size() == this.rowsAtATime
                || (!this.rows.isEmpty() && this.characters + row.length() > MANY_CHARACTERS)) {
            finish();
        }
        this.rows.add(row);
        this.characters += row.length();
    }

    private void finish() {
        this.finished.add(new SqlStatement(this.start + INDENT + String.join("," + INDENT, this.rows)));
        this.rows.clear();
        this.characters = 0;
    }

    /**
     * The statements for all rows.
     * @return the statements
     */
    List<SqlStatement> all() {
        if (!this.rows.isEmpty()) {
            finish();
        }
        return List.copyOf(this.finished);
    }

}
