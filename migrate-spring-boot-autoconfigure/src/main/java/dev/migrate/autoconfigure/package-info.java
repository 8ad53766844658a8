/**
 * Wires Migrate into a Spring Boot application: properties, the {@code DataSource} to
 * use, and its place before everything that needs the schema.
 */
@NullMarked
package dev.migrate.autoconfigure;

import org.jspecify.annotations.NullMarked;
