/**
 * What the library refuses to do, and how a client is told.
 */
@NullMarked
package dev.migrate.sample.problem;

import org.jspecify.annotations.NullMarked;
