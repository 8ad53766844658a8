package dev.migrate.dialect.hsqldb;

import java.math.BigInteger;
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
        return SequenceDefaults.ofBits(bits(row)).withAllValues(1L);
    }

    // the precision of a decimal type is in digits
    private static int bits(ResultSet row) throws SQLException {
        return (row.getInt("numeric_precision_radix") == 2) ? row.getInt("numeric_precision") : Long.SIZE;
    }

    private static SequenceOptions read(ResultSet row, SequenceDefaults defaults) throws SQLException {
        return defaults.chosen(row.getLong("start_value"), row.getLong("increment"), bound(row, "minimum_value"),
                bound(row, "maximum_value"), null, row.getString("cycle_option").equals("YES"));
    }

    // that of a decimal type may have more digits than we count to
    private static long bound(ResultSet row, String name) throws SQLException {
        BigInteger bound = new BigInteger(row.getString(name));
        return (bound.bitLength() < Long.SIZE) ? bound.longValue()
                : (bound.signum() < 0) ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

}
