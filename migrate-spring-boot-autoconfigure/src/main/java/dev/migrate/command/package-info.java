/**
 * The command line: {@code java -jar application.jar migrate …}. Commands parse, call
 * {@code Migrate} and print; {@code CommandRunListener} starts the application just far
 * enough for that.
 */
@NullMarked
package dev.migrate.command;

import org.jspecify.annotations.NullMarked;
