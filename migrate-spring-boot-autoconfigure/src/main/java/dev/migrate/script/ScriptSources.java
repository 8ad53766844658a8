package dev.migrate.script;

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

}
