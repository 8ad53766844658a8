package dev.migrate.script;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;

import dev.migrate.MigrateException;

import org.jspecify.annotations.Nullable;

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
        Path file = file(directory, writer, draft);
        try {
            return write(file, text);
        }
        catch (FileAlreadyExistsException ex) {
            throw existing(file, ex);
        }
        catch (IOException ex) {
            throw failure(file, writer, ex);
        }
    }

    /**
     * Writes a revision to a new file, and removes the files that it replaces once it is
     * there completely. It may have the name of one of them.
     * @param directory as for {@link #write}
     * @param writer the language
     * @param draft the revision
     * @param replaced the files that it replaces
     * @return the file
     * @throws MigrateException if another file has that name or it cannot be written, and
     * no file is removed; or if a file cannot be removed
     */
    public Path replace(Path directory, ScriptWriter writer, RevisionDraft draft, Collection<Path> replaced) {
        String text = writer.write(draft);
        Path file = file(directory, writer, draft);
        List<Path> superfluous = replaced.stream().filter((other) -> !isSame(file, other)).toList();
        if (Files.exists(file) && superfluous.size() == replaced.size()) {
            throw existing(file, null);
        }
        try {
            write(file, text, StandardCopyOption.REPLACE_EXISTING);
        }
        catch (IOException ex) {
            throw failure(file, writer, ex);
        }
        remove(superfluous, file);
        return file;
    }

    private static boolean isSame(Path file, Path other) {
        return file.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    private static void remove(List<Path> files, Path replacement) {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            }
            catch (IOException ex) {
                throw new MigrateException(
                        "%s was written completely, but %s, which it replaces, cannot be removed (%s). Remove what is left of these files before the application is built: %s"
                            .formatted(replacement, file, ex,
                                    files.stream().filter(Files::exists).map(Path::toString).toList()),
                        ex);
            }
        }
    }

    private Path file(Path directory, ScriptWriter writer, RevisionDraft draft) {
        Path file = this.projectDirectory.resolve(directory).resolve(writer.fileName(draft)).normalize();
        if (!Files.isDirectory(this.projectDirectory)) {
            throw new MigrateException(
                    "There is no directory %s, below which the revision is to be written as %s. Nothing was written. Run the command in the project's directory, or set %s"
                        .formatted(this.projectDirectory.toAbsolutePath(), file, setting(writer)));
        }
        try {
            Files.createDirectories(file.getParent());
        }
        catch (IOException ex) {
            throw failure(file, writer, ex);
        }
        return file;
    }

    private static MigrateException existing(Path file, @Nullable IOException cause) {
        return new MigrateException(
                "%s exists already and is left as it is. Choose another identifier (--rev-id) or message (-m), or remove the file"
                    .formatted(file),
                cause);
    }

    /**
     * Whoever watches the directory, a compiler for one, sees the whole file or none.
     */
    private static Path write(Path file, String text, CopyOption... options) throws IOException {
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.writeString(part, text, StandardCharsets.UTF_8);
            return Files.move(part, file, options);
        }
        finally {
            Files.deleteIfExists(part);
        }
    }

    private static MigrateException failure(Path file, ScriptWriter writer, IOException cause) {
        return new MigrateException(
                "The revision cannot be written to %s (%s). Nothing was written. Check that the directory is one, may be written to and has room, or set %s"
                    .formatted(file, cause, setting(writer)),
                cause);
    }

    private static String setting(ScriptWriter writer) {
        return switch (writer.format()) {
            case JAVA -> "migrate.revision.java-directory";
            case SQL -> "migrate.revision.resources-directory";
        };
    }

}
