package dev.migrate.script;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.migrate.MigrateException;

/**
 * The source files of the scripts that were found on the class path, for changing them.
 */
public final class ScriptSources {

    private final Path javaDirectory;

    private final Path resourcesDirectory;

    /**
     * The sources of a project.
     * @param javaDirectory the root of the Java sources
     * @param resourcesDirectory the root of the resources
     */
    public ScriptSources(Path javaDirectory, Path resourcesDirectory) {
        this.javaDirectory = javaDirectory;
        this.resourcesDirectory = resourcesDirectory;
    }

    /**
     * Finds the file that a script was written in.
     * @param script the script
     * @return the file
     * @throws MigrateException if it is not among the sources, as when it comes from a
     * library
     */
    public Path find(RevisionScript script) {
        boolean sql = script instanceof SqlRevision;
        // A file: location is its own source.
        List<Path> candidates = sql
                ? List.of(this.resourcesDirectory.resolve(script.location()), Path.of(script.location()))
                : List.of(this.javaDirectory.resolve(script.location()));
        return candidates.stream()
            .filter(Files::isRegularFile)
            .findFirst()
            .map(Path::normalize)
            .orElseThrow(() -> new MigrateException(
                    "The source of revision %s is not at %s; it may be in a library. Nothing was changed. Run the command in the directory of the project that has it, or set %s"
                        .formatted(script.id(), candidates.get(0).normalize(),
                                sql ? "migrate.revision.resources-directory" : "migrate.revision.java-directory")));
    }

    /**
     * Gives a revision other parents, and leaves everything else in its source as it is,
     * character by character.
     * @param script the revision as it was loaded
     * @param parents full ids of the new parents; none for a base
     * @return the file that was changed
     * @throws MigrateException if the source cannot be found, read or written, or does
     * not say the parents in a way that can be changed
     */
    public Path changeParents(RevisionScript script, List<String> parents) {
        Path file = find(script);
        try {
            String changed = change(script, parents, file, Files.readString(file));
            Files.writeString(file, changed, StandardCharsets.UTF_8);
            return file;
        }
        catch (CharacterCodingException ex) {
            throw new MigrateException(
                    "%s is not UTF-8. Nothing was changed. Save it in that encoding, and try again".formatted(file),
                    ex);
        }
        catch (IOException ex) {
            throw new MigrateException(
                    "The parents of revision %s cannot be changed in %s (%s). Check that the file may be read and written, and compare it with version control before trying again"
                        .formatted(script.id(), file, ex),
                    ex);
        }
    }

    private static String change(RevisionScript script, List<String> parents, Path file, String text) {
        WrittenParents written = (script instanceof SqlRevision) ? SqlParents.find(text, script.id())
                : JavaParents.find(text, script.id());
        if (written == null) {
            throw refusal(script, file, "does not say that it is this revision");
        }
        List<String> ids = written.ids();
        if (ids == null) {
            throw refusal(script, file, "says what the revision revises with something else than plain texts");
        }
        if (!ids.equals(script.revises())) {
            throw refusal(script, file, "says that the revision revises %s, and what was built from it says %s"
                .formatted(names(ids), names(script.revises())));
        }
        String changed = written.replace(parents);
        if (changed == null) {
            throw refusal(script, file, "has a comment between the revisions that this one revises");
        }
        return changed;
    }

    private static MigrateException refusal(RevisionScript script, Path file, String reason) {
        return new MigrateException(
                "The parents of revision %s cannot be changed: %s %s. Nothing was changed. Build the application from these sources, or change the file by hand"
                    .formatted(script.id(), file, reason));
    }

    private static String names(List<String> ids) {
        return ids.isEmpty() ? "nothing" : String.join(", ", ids);
    }

}
