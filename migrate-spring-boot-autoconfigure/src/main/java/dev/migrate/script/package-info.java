/**
 * Reads and writes revision files, Java and SQL. {@code ScriptDirectory} is the door to
 * those that exist, {@code ScriptFiles} takes those that a {@code ScriptWriter} makes.
 */
@NullMarked
package dev.migrate.script;

import org.jspecify.annotations.NullMarked;
