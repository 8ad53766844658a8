package dev.migrate.script;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import dev.migrate.MigrateException;

/**
 * The directory of a project's sources that new revisions are written to.
 */
public final class ScriptFiles {

    private final Path projectDirectory;

    /**
     * The script files of a project.
     * @param projectDirectory the directory of the Maven or Gradle project, which must
     * exist by the time that a revision is written
     */
    public ScriptFiles(Path projectDirectory) {
        this.projectDirectory = projectDirectory;
    }

    /**
     * The directory that Maven and Gradle put on the class path under the given location.
     * @param kind the language of the scripts
     * @param location where scripts are looked for, for instance
     * {@code classpath:db/migrate}
     * @return for instance {@code src/main/java/db/migrate}; for a {@code file:} location
     * that directory itself
     */
    public static Path directory(RevisionScript.Kind kind, String location) {
        ScriptLocation place = ScriptLocation.of(location);
        if (!place.onClassPath()) {
            return Path.of(place.path());
        }
        String root = (kind == RevisionScript.Kind.JAVA) ? "src/main/java" : "src/main/resources";
        return Path.of(root, place.path());
    }

    /**
     * Writes a revision to a new file.
     * @param directory the directory, below the project's one unless it is absolute; it
     * is created if it does not exist
     * @param writer the language
     * @param draft the revision
     * @return the file
     * @throws MigrateException if the file exists already or cannot be written
     */
    public Path write(Path directory, ScriptWriter writer, RevisionDraft draft) {
        String text = writer.write(draft);
        if (!Files.isDirectory(this.projectDirectory)) {
            throw new MigrateException("There is no project directory %s to write the revision to. Run the command in "
                .formatted(this.projectDirectory.toAbsolutePath()) + "the directory of the project's sources");
        }
        Path file = this.projectDirectory.resolve(directory).resolve(writer.fileName(draft)).normalize();
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        }
        catch (FileAlreadyExistsException ex) {
            throw new MigrateException(
                    "%s exists already and is left as it is. Choose another identifier or message, or remove it"
                        .formatted(ex.getFile()),
                    ex);
        }
        catch (IOException ex) {
            throw new MigrateException(
                    "The revision cannot be written to %s (%s). Check that the directory may be written to and has room"
                        .formatted(file, ex),
                    ex);
        }
    }

}
