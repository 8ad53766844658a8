/**
 * Where the database stands, for Spring Boot Actuator.
 */
@NullMarked
package dev.migrate.actuate;

import org.jspecify.annotations.NullMarked;
