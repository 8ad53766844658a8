/**
 * Tests of reading entities, with Hibernate's own schema as the measure.
 */
@NullMarked
package dev.migrate.model;

import org.jspecify.annotations.NullMarked;
