package dev.migrate.engine;

import java.nio.file.Path;
import java.util.List;

import dev.migrate.RevisionFormat;

/**
 * How new revisions are written.
 *
 * @param format what they are written in where nobody asks for anything else
 * @param locations the locations of the scripts; new ones are written to the first that
 * is on the class path
 * @param javaDirectory the source directory of Java revisions
 * @param resourcesDirectory the resource directory of SQL revisions
 */
public record RevisionSettings(RevisionFormat format, List<String> locations, Path javaDirectory,
        Path resourcesDirectory) {

}
