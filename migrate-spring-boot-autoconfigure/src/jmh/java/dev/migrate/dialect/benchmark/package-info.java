/**
 * Measures what reading a live schema costs beyond the database's own part of it.
 * {@code InspectionReport} is the door.
 */
package dev.migrate.dialect.benchmark;
