/**
 * What is peculiar to SQL Server.
 */
@NullMarked
package dev.migrate.dialect.sqlserver;

import org.jspecify.annotations.NullMarked;
