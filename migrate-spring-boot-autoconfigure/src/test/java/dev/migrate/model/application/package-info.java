/**
 * Entities as large applications have them.
 */
package dev.migrate.model.application;
