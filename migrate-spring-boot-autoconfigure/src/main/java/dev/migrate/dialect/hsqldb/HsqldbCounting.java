package dev.migrate.dialect.hsqldb;

import java.sql.ResultSet;
import java.sql.SQLException;

import dev.migrate.dialect.SequenceDefaults;
import dev.migrate.schema.SequenceOptions;

/**
 * Reads how sequences and columns count. Left alone they begin at 0, with all values of
 * their type; but what {@link HsqldbDdl} creates begins at 1 as everywhere else, so that
 * this is what need not be said. See <a href=
 * "https://hsqldb.org/doc/2.0/guide/databaseobjects-chapt.html#dbc_sequence_creation">sequence
 * definition</a>.
 */
final class HsqldbCounting {

    private HsqldbCounting() {
    }

    /**
     * Reads how a sequence counts.
     * @param row the row of the sequence
     * @return start and increment, and what is not as usual
     * @throws SQLException if the row cannot be read
     */
    static SequenceOptions of(ResultSet row) throws SQLException {
        return read(row, defaults(row));
    }

    /**
     * Reads how a column counts.
     * @param row the row of the column
     * @return what is not as usual
     * @throws SQLException if the row cannot be read
     */
    static SequenceOptions ofIdentity(ResultSet row) throws SQLException {
        return defaults(row).ofIdentity(read(row, defaults(row)));
    }

    private static SequenceDefaults defaults(ResultSet row) throws SQLException {
        return SequenceDefaults.ofBits(Math.min(row.getInt("numeric_precision"), Long.SIZE)).withAllValues(1L);
    }

    private static SequenceOptions read(ResultSet row, SequenceDefaults defaults) throws SQLException {
        return defaults.chosen(Long.parseLong(row.getString("start_value")), Long.parseLong(row.getString("increment")),
                Long.parseLong(row.getString("minimum_value")), Long.parseLong(row.getString("maximum_value")), null,
                row.getString("cycle_option").equals("YES"));
    }

}
