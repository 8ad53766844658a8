/**
 * What the library owns: publications, their authors and the copies on the shelves.
 */
@NullMarked
package dev.migrate.sample.catalogue;

import org.jspecify.annotations.NullMarked;
