/**
 * Tests of the comparison with schemas made by hand.
 */
@NullMarked
package dev.migrate.diff;

import org.jspecify.annotations.NullMarked;
