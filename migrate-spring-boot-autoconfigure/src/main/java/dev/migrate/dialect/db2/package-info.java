/**
 * What is peculiar to Db2.
 */
@NullMarked
package dev.migrate.dialect.db2;

import org.jspecify.annotations.NullMarked;
