package dev.migrate.script;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.migrate.MigrateException;
import dev.migrate.RevisionFormat;

import org.jspecify.annotations.Nullable;

/**
 * Where new revisions are written: what the class path will have as {@code db/migrate} is
 * written below a source directory, what is in a {@code file:} location right there.
 */
public final class WritableLocations {

    private final List<String> locations;

    private final Path javaDirectory;

    private final Path resourcesDirectory;

    /**
     * The locations of an application.
     * @param locations the locations as they are set
     * @param javaDirectory the root of the Java sources
     * @param resourcesDirectory the root of the resources
     */
    public WritableLocations(List<String> locations, Path javaDirectory, Path resourcesDirectory) {
        this.locations = List.copyOf(locations);
        this.javaDirectory = javaDirectory;
        this.resourcesDirectory = resourcesDirectory;
    }

    /**
     * Chooses the location of a new revision: the one that is asked for, else that of the
     * revision that it follows, else the only one there is.
     * @param format the language of the revision; Java needs the class path
     * @param wanted a location or a directory below one, or {@code null} if none is asked
     * for
     * @param parents the revisions that it follows
     * @return the location
     * @throws MigrateException if there is none, or several and none is asked for
     */
    public String choose(RevisionFormat format, @Nullable String wanted, List<RevisionScript> parents) {
        if (wanted != null) {
            return asked(wanted);
        }
        List<String> candidates = this.locations.stream()
            .filter((location) -> format == RevisionFormat.SQL || ScriptLocation.of(location).onClassPath())
            .toList();
        if (candidates.isEmpty()) {
            throw new MigrateException(
                    "Java revisions are written below a location on the class path, and migrate.locations (%s) names none. Nothing was written. Add one, for instance classpath:db/migrate, or write the revision with --format sql"
                        .formatted(String.join(", ", this.locations)));
        }
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        return parents.stream()
            .flatMap((parent) -> candidates.stream().filter((location) -> ScriptLocation.of(location).has(parent)))
            .findFirst()
            .orElseThrow(() -> new MigrateException(
                    "There are several locations (%s), and the revision follows none whose location it could share. Nothing was written. Choose one with: --location %s"
                        .formatted(String.join(", ", candidates), candidates.get(0))));
    }

    private String asked(String wanted) {
        ScriptLocation place = ScriptLocation.of(wanted);
        if (this.locations.stream().map(ScriptLocation::of).noneMatch((location) -> location.contains(place))) {
            throw new MigrateException(
                    "The location %s is not in migrate.locations (%s), so that the revision would not be found there. Nothing was written. Name one of these with --location, or a directory below one, or add it to migrate.locations"
                        .formatted(wanted, this.locations.stream().collect(Collectors.joining(", "))));
        }
        return wanted;
    }

    /**
     * The directory that must exist before something is written below it: a project need
     * not have its source directory yet, but {@code src/main} above it; anywhere else the
     * revision would be lost.
     * @param location the location
     * @param format the language of the revision
     * @return a directory above {@link #directory}
     */
    public Path above(String location, RevisionFormat format) {
        ScriptLocation place = ScriptLocation.of(location);
        Path directory = place.onClassPath() ? root(format) : Path.of(place.path());
        return Objects.requireNonNullElse(directory.getParent(), Path.of(""));
    }

    /**
     * The directory of a location.
     * @param location the location
     * @param format the language of the revision
     * @return the directory, which need not exist
     */
    public Path directory(String location, RevisionFormat format) {
        ScriptLocation place = ScriptLocation.of(location);
        return place.onClassPath() ? root(format).resolve(place.path()) : Path.of(place.path());
    }

    private Path root(RevisionFormat format) {
        return switch (format) {
            case JAVA -> this.javaDirectory;
            case SQL -> this.resourcesDirectory;
        };
    }

}
