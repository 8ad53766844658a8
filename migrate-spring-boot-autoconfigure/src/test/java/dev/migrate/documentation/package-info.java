/**
 * What the documents claim.
 */
@NullMarked
package dev.migrate.documentation;

import org.jspecify.annotations.NullMarked;
