package dev.migrate.command;

import java.io.PrintWriter;

import dev.migrate.Counterpart;
import dev.migrate.DataLoss;
import dev.migrate.GeneratedRevision;
import dev.migrate.LikelyRename;
import org.springframework.boot.json.JsonWriter;

/**
 * A new revision as lines of text, and as JSON.
 */
final class GeneratedRevisionLines {

    private static final JsonWriter<DataLoss> LOSS = JsonWriter.of((members) -> {
        members.add("description", DataLoss::description);
        members.add("rows", DataLoss::rows);
        members.add("more", DataLoss::isMore);
    });

    private static final JsonWriter<GeneratedRevision> JSON = JsonWriter.of((members) -> {
        members.add("revision", GeneratedRevision::id);
        members.add("file", GeneratedRevision::file).whenNotNull().as(Object::toString);
        members.add("differences", GeneratedRevision::differences);
        members.add("warnings", GeneratedRevision::warnings);
        members.add("likelyRenames", (revision) -> LikelyRenames.list(revision.likelyRenames()));
        members.add("losses", (revision) -> revision.losses().stream().map(LOSS::write).toList());
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
        for (LikelyRename likely : revision.likelyRenames()) {
            output.println("Likely rename: " + likely);
            output.println(
                    "  It is written as one that goes with all that it holds and one that comes. If it is a rename, delete the file and write it again with: "
                            + LikelyRenames.option(likely));
        }
        revision.losses().forEach((loss) -> output.println("Data loss: " + loss));
        revision.warnings().forEach((warning) -> output.println("Warning: " + warning));
    }

}
