/**
 * What CockroachDB does otherwise than PostgreSQL, whose protocol and SQL it speaks.
 */
@NullMarked
package dev.migrate.dialect.cockroachdb;

import org.jspecify.annotations.NullMarked;
