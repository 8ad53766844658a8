/**
 * Empty databases for a short while, like the application's own, on which scripts are
 * replayed to see what they make.
 */
@NullMarked
package dev.migrate.shadow;

import org.jspecify.annotations.NullMarked;
