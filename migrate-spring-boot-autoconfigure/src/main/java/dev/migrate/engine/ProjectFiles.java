package dev.migrate.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

import dev.migrate.MigrateException;
import dev.migrate.ProjectFile;

/**
 * Makes files in a project, and never touches one that is there.
 */
class ProjectFiles {

    private final Path project;

    ProjectFiles(Path project) {
        this.project = project;
    }

    ProjectFile directory(Path path) {
        Path directory = this.project.resolve(path);
        if (Files.isDirectory(directory)) {
            return new ProjectFile(path, true, false);
        }
        try {
            Files.createDirectories(directory);
            return new ProjectFile(path, true, true);
        }
        catch (IOException ex) {
            throw failure(path, ex);
        }
    }

    ProjectFile file(Path path, String text) {
        return new ProjectFile(path, false, create(path, text));
    }

    /**
     * Makes a file that a shell can run. Where files have no such permission, as on
     * Windows, it is a file like any other.
     */
    ProjectFile executable(Path path, String text) {
        boolean created = create(path, text);
        PosixFileAttributeView attributes = Files.getFileAttributeView(this.project.resolve(path),
                PosixFileAttributeView.class);
        if (created && attributes != null) {
            try {
                Set<PosixFilePermission> permissions = EnumSet.copyOf(attributes.readAttributes().permissions());
                permissions.add(PosixFilePermission.OWNER_EXECUTE);
                permissions.add(PosixFilePermission.GROUP_EXECUTE);
                permissions.add(PosixFilePermission.OTHERS_EXECUTE);
                attributes.setPermissions(permissions);
            }
            catch (IOException ex) {
                throw failure(path, ex);
            }
        }
        return new ProjectFile(path, false, created);
    }

    private boolean create(Path path, String text) {
        try {
            Files.writeString(this.project.resolve(path), text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            return true;
        }
        catch (FileAlreadyExistsException ex) {
            return false;
        }
        catch (IOException ex) {
            throw failure(path, ex);
        }
    }

    private static MigrateException failure(Path path, IOException cause) {
        return new MigrateException(
                "%s cannot be made (%s). What was made before stays. Check that the project may be written to, and try again with: migrate init"
                    .formatted(path, cause),
                cause);
    }

}
