/**
 * Schemas and changes that nobody thought of, made out of random numbers: what the
 * comparison finds is carried out on every database and taken back.
 */
@NullMarked
package dev.migrate.diff.random;

import org.jspecify.annotations.NullMarked;
