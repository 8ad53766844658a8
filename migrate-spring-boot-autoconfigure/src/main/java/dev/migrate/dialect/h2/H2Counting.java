package dev.migrate.dialect.h2;

import java.sql.ResultSet;
import java.sql.SQLException;

import dev.migrate.dialect.SequenceDefaults;
import dev.migrate.schema.SequenceOptions;

/**
 * Reads how sequences and columns count: see
 * <a href="https://h2database.com/html/grammar.html#sequence_option">Sequence Option</a>.
 */
final class H2Counting {

    private static final long CACHE = 32;

    private H2Counting() {
    }

    /**
     * Reads how a sequence counts.
     * @param row the row of the sequence
     * @param bits the size of its numbers
     * @return start and increment, and what is not as usual
     * @throws SQLException if the row cannot be read
     */
    static SequenceOptions of(ResultSet row, int bits) throws SQLException {
        return read(row, "", "_value", defaults(bits));
    }

    /**
     * Reads how a column counts.
     * @param row the row of the column
     * @return what is not as usual
     * @throws SQLException if the row cannot be read
     */
    static SequenceOptions ofIdentity(ResultSet row) throws SQLException {
        // a scale of zero: numeric columns are numbered, too
        boolean binary = row.getInt("numeric_precision_radix") == 2;
        SequenceDefaults defaults = defaults(binary ? row.getInt("numeric_precision") : Long.SIZE);
        return defaults.ofIdentity(read(row, "identity_", "", defaults));
    }

    private static SequenceDefaults defaults(int bits) {
        return SequenceDefaults.ofBits(Math.min(bits, Long.SIZE)).withCache(CACHE);
    }

    // the cache of a descending sequence is a number that means nothing
    private static SequenceOptions read(ResultSet row, String prefix, String suffix, SequenceDefaults defaults)
            throws SQLException {
        long cache = row.getLong(prefix + "cache");
        return defaults.chosen(row.getLong(prefix + "start" + suffix), row.getLong(prefix + "increment"),
                row.getLong(prefix + "minimum" + suffix), row.getLong(prefix + "maximum" + suffix),
                (cache > 0) ? cache : null,
                row.getString(prefix + "cycle" + suffix.replace("_value", "_option")).equals("YES"));
    }

}
