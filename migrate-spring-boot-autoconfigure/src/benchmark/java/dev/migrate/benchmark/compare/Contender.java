package dev.migrate.benchmark.compare;

/**
 * What finds out how entities and database differ.
 */
@FunctionalInterface
interface Contender {

    /**
     * Compares.
     * @param target the database and the entities, whose classes are those of this
     * thread's class loader
     * @throws Exception if that fails
     */
    void run(Target target) throws Exception;

}
