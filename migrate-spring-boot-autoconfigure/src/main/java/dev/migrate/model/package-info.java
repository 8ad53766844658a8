/**
 * What the application's own JPA entities want the database to be. {@code EntityModel} is
 * the door; this is the only package that knows Hibernate.
 */
@NullMarked
package dev.migrate.model;

import org.jspecify.annotations.NullMarked;
