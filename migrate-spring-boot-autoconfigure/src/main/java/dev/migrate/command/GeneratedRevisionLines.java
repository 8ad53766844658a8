package dev.migrate.command;

import java.io.PrintWriter;

import dev.migrate.GeneratedRevision;

/**
 * A new revision as lines of text.
 */
final class GeneratedRevisionLines {

    private GeneratedRevisionLines() {
    }

    static void print(GeneratedRevision revision, PrintWriter output) {
        revision.differences().forEach((difference) -> output.println("Detected " + difference));
        if (revision.file() == null) {
            output.println("No differences between the entities and the database: nothing was written.");
            return;
        }
        output.println("Generating %s ... done".formatted(revision.file()));
        revision.warnings().forEach((warning) -> output.println("Warning: " + warning));
    }

}
