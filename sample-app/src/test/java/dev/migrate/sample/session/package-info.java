/**
 * The packaged application as a new user meets it: the README's session and the commands,
 * each in a process of its own.
 */
@NullMarked
package dev.migrate.sample.session;

import org.jspecify.annotations.NullMarked;
