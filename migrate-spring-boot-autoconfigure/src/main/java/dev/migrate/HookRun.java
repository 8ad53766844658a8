package dev.migrate;

import org.jspecify.annotations.Nullable;

/**
 * A program that was run on a new revision, a formatter for example.
 *
 * @param name the name under which it is set
 * @param output what it printed, on standard output and standard error; empty if nothing
 * @param failure what went wrong and what to do, or {@code null} if nothing did
 */
public record HookRun(String name, String output, @Nullable String failure) {

}
