/**
 * Measures what applying revisions costs, and finding out that there are none to apply,
 * beside raw JDBC, Flyway and Liquibase. {@code ApplyReport} is the door.
 */
package dev.migrate.benchmark.apply;
