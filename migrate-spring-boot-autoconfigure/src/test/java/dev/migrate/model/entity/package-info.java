/**
 * Entities that use, between them, whatever makes Hibernate create something.
 */
package dev.migrate.model.entity;
