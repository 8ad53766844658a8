/**
 * What is peculiar to Oracle.
 */
@NullMarked
package dev.migrate.dialect.oracle;

import org.jspecify.annotations.NullMarked;
