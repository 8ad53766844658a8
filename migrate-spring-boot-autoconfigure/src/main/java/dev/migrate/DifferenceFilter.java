package dev.migrate;

/**
 * Decides which differences between the entities and the database count. Declared as a
 * bean, it is asked by {@code migrate check}, {@code migrate revision --autogenerate} and
 * {@link Migrate#compare()}; what one of several filters leaves out is left out. For what
 * names can tell, {@code migrate.autogenerate.include.*} and
 * {@code migrate.autogenerate.exclude.*} are enough.
 */
@FunctionalInterface
public interface DifferenceFilter {

    /**
     * Whether a difference counts.
     * @param difference the difference
     * @return {@code false} to leave the database as it is in this respect
     */
    boolean includes(Difference difference);

}
