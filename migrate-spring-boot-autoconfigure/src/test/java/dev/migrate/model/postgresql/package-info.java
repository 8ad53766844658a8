/**
 * Entities that use what only PostgreSQL has.
 */
package dev.migrate.model.postgresql;
