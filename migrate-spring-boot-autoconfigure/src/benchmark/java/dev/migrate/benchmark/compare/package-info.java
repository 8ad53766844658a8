/**
 * Measures what comparing entities with a live schema costs, beside Hibernate's own update
 * script, liquibase-hibernate and a bare reading of the catalog. {@code CompareReport} is
 * the door.
 */
package dev.migrate.benchmark.compare;
