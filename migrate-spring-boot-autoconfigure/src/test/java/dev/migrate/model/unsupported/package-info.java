/**
 * Entities that cannot be kept in every database.
 */
package dev.migrate.model.unsupported;
