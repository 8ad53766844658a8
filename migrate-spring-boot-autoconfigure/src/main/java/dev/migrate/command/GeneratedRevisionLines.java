package dev.migrate.command;

import java.io.PrintWriter;

import dev.migrate.Counterpart;
import dev.migrate.GeneratedRevision;

import org.springframework.boot.json.JsonWriter;

/**
 * A new revision as lines of text, and as JSON.
 */
final class GeneratedRevisionLines {

    private static final JsonWriter<GeneratedRevision> JSON = JsonWriter.of((members) -> {
        members.add("revision", GeneratedRevision::id);
        members.add("file", GeneratedRevision::file).whenNotNull().as(Object::toString);
        members.add("differences", GeneratedRevision::differences);
        members.add("warnings", GeneratedRevision::warnings);
    });

    private GeneratedRevisionLines() {
    }

    static void print(GeneratedRevision revision, Counterpart against, CommandOutput output) {
        output.json(JSON, revision);
        print(revision, against, output.text());
        if (revision.file() == null) {
            output.remark("Write it nevertheless with: --allow-empty");
        }
    }

    private static void print(GeneratedRevision revision, Counterpart against, PrintWriter output) {
        revision.differences().forEach((difference) -> output.println("Detected " + difference));
        if (revision.file() == null) {
            output.println("No differences between the entities and %s: nothing was written."
                .formatted((against == Counterpart.SHADOW) ? "the scripts" : "the database"));
            return;
        }
        output.println("Generating %s ... done".formatted(revision.file()));
        revision.warnings().forEach((warning) -> output.println("Warning: " + warning));
    }

}
