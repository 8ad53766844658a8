package dev.migrate.diff.random;

import java.sql.SQLException;

/**
 * What a pair of schemas is put through.
 */
@FunctionalInterface
interface Trial {

    /**
     * Tries a pair.
     * @param pair the pair
     * @throws PairFailure if a statement is refused, or something is not as it should be
     */
    void run(SchemaPair pair);

    /**
     * The same, after something else.
     * @param preparation what to do first
     * @return both
     */
    default Trial after(Preparation preparation) {
        return (pair) -> {
            preparation.run();
            run(pair);
        };
    }

    /**
     * Makes a database ready.
     */
    @FunctionalInterface
    interface Preparation {

        void prepare() throws SQLException;

        default void run() {
            try {
                prepare();
            }
            catch (SQLException ex) {
                throw new PairFailure("preparing the database", "", ex);
            }
        }

    }

}
