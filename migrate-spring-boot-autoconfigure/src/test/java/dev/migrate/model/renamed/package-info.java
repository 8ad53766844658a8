/**
 * Entities that had other names before.
 */
package dev.migrate.model.renamed;
