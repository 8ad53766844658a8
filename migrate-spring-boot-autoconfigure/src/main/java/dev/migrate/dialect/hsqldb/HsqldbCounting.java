package dev.migrate.dialect.hsqldb;

import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

import dev.migrate.schema.SequenceOptions;
import org.jspecify.annotations.Nullable;

/**
 * How a sequence or an identity column counts, as HSQLDB's information schema has it: all
 * of it, whether anybody asked for it or not. The bounds of a type are no choice of
 * anybody's.
 */
final class HsqldbCounting {

    private static final Set<BigInteger> LOWEST = Set.of(BigInteger.valueOf(Byte.MIN_VALUE),
            BigInteger.valueOf(Short.MIN_VALUE), BigInteger.valueOf(Integer.MIN_VALUE),
            BigInteger.valueOf(Long.MIN_VALUE));

    private static final Set<BigInteger> HIGHEST = Set.of(BigInteger.valueOf(Byte.MAX_VALUE),
            BigInteger.valueOf(Short.MAX_VALUE), BigInteger.valueOf(Integer.MAX_VALUE),
            BigInteger.valueOf(Long.MAX_VALUE));

    private HsqldbCounting() {
    }

    /**
     * Reads how a sequence counts.
     * @param row a row with its start, increment, bounds and whether it begins again
     * @return start and increment, and what else is not as a matter of course
     * @throws SQLException if the row cannot be read
     */
    static SequenceOptions sequence(ResultSet row) throws SQLException {
        return new SequenceOptions(row.getLong("start_value"), row.getLong("increment"),
                bound(row.getString("minimum_value"), LOWEST), bound(row.getString("maximum_value"), HIGHEST), null,
                row.getString("cycle_option").equals("YES") ? true : null);
    }

    /**
     * Reads how a column counts.
     * @param row a row with its start, increment, bounds and whether it begins again
     * @return what is not as a matter of course: to count from 1 in steps of 1 is
     * @throws SQLException if the row cannot be read
     */
    static SequenceOptions identity(ResultSet row) throws SQLException {
        SequenceOptions all = sequence(row);
        return all.withStart(isOne(all.start()) ? null : all.start())
            .withIncrement(isOne(all.increment()) ? null : all.increment());
    }

    private static boolean isOne(@Nullable Long number) {
        return number != null && number == 1;
    }

    // that of a decimal type may have more digits than we count to
    private static @Nullable Long bound(String text, Set<BigInteger> ofTypes) {
        BigInteger bound = new BigInteger(text);
        return (ofTypes.contains(bound) || bound.bitLength() >= Long.SIZE) ? null : (Long) bound.longValue();
    }

}
