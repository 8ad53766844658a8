/**
 * What is peculiar to MariaDB, and the little that its sibling MySQL does differently.
 */
@NullMarked
package dev.migrate.dialect.mariadb;

import org.jspecify.annotations.NullMarked;
