/**
 * The entity that {@code docs/autogenerate.md} speaks of.
 */
package dev.migrate.documentation.account;
