package dev.migrate;

import java.nio.file.Path;

/**
 * A file or directory of a project that is being prepared.
 *
 * @param path where it is
 * @param directory whether it is a directory
 * @param created whether it was made, rather than left as it was
 */
public record ProjectFile(Path path, boolean directory, boolean created) {

}
