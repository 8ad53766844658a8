/**
 * Entities that use what is seldom used.
 */
package dev.migrate.model.museum;
