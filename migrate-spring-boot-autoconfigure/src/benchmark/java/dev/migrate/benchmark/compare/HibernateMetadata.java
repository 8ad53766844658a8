package dev.migrate.benchmark.compare;

/**
 * Hibernate's metadata alone, which everybody pays for who compares entities.
 */
final class HibernateMetadata implements Contender {

    @Override
    public void run(Target target) {
        new HibernateModel(Thread.currentThread().getContextClassLoader(), target).close();
    }

}
