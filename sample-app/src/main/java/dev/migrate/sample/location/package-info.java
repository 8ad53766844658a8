/**
 * Where the library's branches are and its members live.
 */
@NullMarked
package dev.migrate.sample.location;

import org.jspecify.annotations.NullMarked;
