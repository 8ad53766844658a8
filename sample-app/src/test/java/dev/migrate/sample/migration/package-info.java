/**
 * The library's database and how it came to be what it is.
 */
@NullMarked
package dev.migrate.sample.migration;

import org.jspecify.annotations.NullMarked;
