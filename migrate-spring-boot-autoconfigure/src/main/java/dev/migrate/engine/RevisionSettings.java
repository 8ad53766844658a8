package dev.migrate.engine;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import dev.migrate.RevisionFormat;
import dev.migrate.script.FileTemplate;
import org.jspecify.annotations.Nullable;

/**
 * How new revisions are written.
 *
 * @param format what they are written in where nobody asks for anything else
 * @param locations the locations of the scripts
 * @param javaDirectory the source directory of Java revisions
 * @param resourcesDirectory the resource directory of SQL revisions
 * @param fileTemplate how their files are named
 * @param zone the time zone in which they say when they were written
 * @param templateDirectory where the project's templates are, or {@code null} if it has
 * none
 * @param hooks the programs to run on each of them, in this order
 * @param arguments what templates and Java revisions are given
 */
public record RevisionSettings(RevisionFormat format, List<String> locations, Path javaDirectory,
        Path resourcesDirectory, FileTemplate fileTemplate, ZoneId zone, @Nullable Path templateDirectory,
        List<WriteHook> hooks, Map<String, String> arguments) {

    public RevisionSettings {
        locations = List.copyOf(locations);
        hooks = List.copyOf(hooks);
        arguments = Map.copyOf(arguments);
    }

    /**
     * Settings of an application that leaves the looks of its revisions as they are.
     * @param format what they are written in where nobody asks for anything else
     * @param locations the locations of the scripts
     * @param javaDirectory the source directory of Java revisions
     * @param resourcesDirectory the resource directory of SQL revisions
     */
    public RevisionSettings(RevisionFormat format, List<String> locations, Path javaDirectory,
            Path resourcesDirectory) {
        this(format, locations, javaDirectory, resourcesDirectory, FileTemplate.DEFAULT, ZoneOffset.UTC, null,
                List.of(), Map.of());
    }

}
