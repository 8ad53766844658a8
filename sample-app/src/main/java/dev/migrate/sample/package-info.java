/**
 * A lending library, the application that shows Migrate at work.
 */
@NullMarked
package dev.migrate.sample;

import org.jspecify.annotations.NullMarked;
