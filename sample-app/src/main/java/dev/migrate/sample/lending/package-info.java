/**
 * Loans, returns and the fines for late ones.
 */
@NullMarked
package dev.migrate.sample.lending;

import org.jspecify.annotations.NullMarked;
