/**
 * What is peculiar to MySQL. The rest it shares with its sibling MariaDB.
 */
@NullMarked
package dev.migrate.dialect.mysql;

import org.jspecify.annotations.NullMarked;
