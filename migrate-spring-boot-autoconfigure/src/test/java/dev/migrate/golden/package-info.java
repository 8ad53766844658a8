/**
 * Tests of what is written for a difference between entities and a database, from the
 * comparison to the way back.
 */
@NullMarked
package dev.migrate.golden;

import org.jspecify.annotations.NullMarked;
