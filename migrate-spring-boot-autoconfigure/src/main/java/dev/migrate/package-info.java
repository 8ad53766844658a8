/**
 * What the author of a migration imports, and {@code Migrate}, the door to everything
 * else.
 */
@NullMarked
package dev.migrate;

import org.jspecify.annotations.NullMarked;
