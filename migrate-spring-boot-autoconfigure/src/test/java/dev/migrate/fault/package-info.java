/**
 * What the tests of faults have tried, and the table of it in
 * {@code docs/reliability.md}.
 */
@NullMarked
package dev.migrate.fault;

import org.jspecify.annotations.NullMarked;
