/**
 * Entities whose former names cannot be meant.
 */
package dev.migrate.model.misnamed;
