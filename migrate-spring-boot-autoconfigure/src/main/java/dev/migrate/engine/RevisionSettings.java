package dev.migrate.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import dev.migrate.MigrateException;
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

    private static final String CLASS_PATH = "classpath:";

    /**
     * Where new revisions are found once they are built.
     * @return a location that begins with {@code classpath:}
     * @throws MigrateException if none of the locations is on the class path
     */
    String location() {
        return this.locations.stream()
            .map((location) -> location.replaceFirst("^classpath\\*?:/*", CLASS_PATH))
            .filter((location) -> location.startsWith(CLASS_PATH))
            .findFirst()
            .orElseThrow(() -> new MigrateException(
                    "New revisions are written below a location on the class path, and migrate.locations (%s) names none. Add one, for instance classpath:db/migrate"
                        .formatted(String.join(", ", this.locations))));
    }

    /**
     * The directory above the sources. A project need not have the source directory yet,
     * but this one: anywhere else the revision would be lost.
     * @param written what a revision is written in
     * @return for instance {@code src/main}
     */
    Path parent(RevisionFormat written) {
        return Objects.requireNonNullElse(root(written).getParent(), Path.of(""));
    }

    /**
     * The directory that new revisions are written to.
     * @param written what they are written in
     * @return a path from {@link #parent}, for instance {@code java/db/migrate}
     */
    Path directory(RevisionFormat written) {
        return root(written).getFileName().resolve(location().substring(CLASS_PATH.length()));
    }

    private Path root(RevisionFormat written) {
        return switch (written) {
            case JAVA -> this.javaDirectory;
            case SQL -> this.resourcesDirectory;
        };
    }

}
