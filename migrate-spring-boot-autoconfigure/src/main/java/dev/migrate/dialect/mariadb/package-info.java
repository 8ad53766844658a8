/**
 * What is peculiar to MariaDB. What its sibling MySQL has in common with it is public:
 * the package of that one says only what differs.
 */
@NullMarked
package dev.migrate.dialect.mariadb;

import org.jspecify.annotations.NullMarked;
