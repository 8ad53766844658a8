/**
 * A database that is of no family that there is a dialect for: what its JDBC driver says
 * of it, and the SQL of the standard.
 */
@NullMarked
package dev.migrate.dialect.jdbc;

import org.jspecify.annotations.NullMarked;
