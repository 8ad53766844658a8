package dev.migrate.script;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.migrate.MigrateException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.ResourcePatternUtils;
import org.springframework.util.ResourceUtils;
import org.springframework.util.StringUtils;

/**
 * Finds the files of a location. Directories are walked through here; what is in jars and
 * elsewhere, Spring finds, which takes several times as long.
 */
final class LocationSearch {

    private final ScriptLocation location;

    private final ResourceLoader resourceLoader;

    LocationSearch(ScriptLocation location, ResourceLoader resourceLoader) {
        this.location = location;
        this.resourceLoader = resourceLoader;
    }

    /**
     * The files in the location's directory and below it. There are none where the
     * directory does not exist, as before the first revision is written.
     * @return the files by their addresses, by which the same file is recognised when two
     * locations overlap; in no particular order
     * @throws MigrateException if the location cannot be searched
     */
    Map<String, ScriptFile> files() {
        Map<String, ScriptFile> files = new LinkedHashMap<>();
        try {
            List<Path> directories = directories();
            if (directories == null) {
                add(resources(this.location.prefix() + this.location.path() + "/**/*.*"), files);
            }
            else {
                for (Path directory : directories) {
                    walk(directory, files);
                }
            }
            ClassLoader classLoader = this.resourceLoader.getClassLoader();
            if (this.location.onClassPath() && classLoader != null && !this.location.path().isEmpty()) {
                add(new JarsWithoutDirectories(classLoader).files(this.location.path()), files);
            }
            return files;
        }
        catch (FileNotFoundException ex) {
            return Map.of();
        }
        catch (IOException ex) {
            throw new MigrateException("The location %s%s cannot be searched for revision scripts: %s"
                .formatted(this.location.prefix(), this.location.path(), ex.getMessage()), ex);
        }
    }

    /**
     * A resolver is not made before it is needed: where the application has none, that
     * takes longer than to read a thousand scripts.
     */
    private Resource[] resources(String pattern) throws IOException {
        return ResourcePatternUtils.getResourcePatternResolver(this.resourceLoader).getResources(pattern);
    }

    /**
     * What the location stands for, where that is nothing but directories.
     */
    private @Nullable List<Path> directories() throws IOException {
        if (!this.location.onClassPath()) {
            return List.of(ResourceUtils.getFile(this.location.prefix() + this.location.path()).toPath());
        }
        ClassLoader classLoader = this.resourceLoader.getClassLoader();
        if (classLoader == null || this.location.path().isEmpty()) {
            return null;
        }
        List<Path> directories = new ArrayList<>();
        for (URL root : Collections.list(classLoader.getResources(this.location.path() + "/"))) {
            if (!root.getProtocol().equals(ResourceUtils.URL_PROTOCOL_FILE)) {
                return null;
            }
            try {
                directories.add(Path.of(root.toURI()));
            }
            catch (URISyntaxException ex) {
                return null;
            }
        }
        return directories;
    }

    private void walk(Path directory, Map<String, ScriptFile> files) throws IOException {
        if (Files.isDirectory(directory)) {
            Path root = directory.toAbsolutePath().normalize();
            walk(root, root.toString().length(), new HashSet<>(), files);
        }
    }

    /**
     * What has the name of a script is not asked whether it is a file, which would take
     * as long as all the rest.
     */
    private void walk(Path directory, int root, Set<Path> seen, Map<String, ScriptFile> files) throws IOException {
        if (!seen.add(directory.toRealPath())) {
            return;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            for (Path entry : entries) {
                String address = entry.toString();
                String path = address.substring(root).replace(File.separatorChar, '/');
                ScriptFile file = new ScriptFile(path.substring(path.lastIndexOf('/') + 1), this.location.path() + path,
                        () -> new FileInputStream(address));
                if (file.isSql() || file.isClass()) {
                    files.put(address, file);
                }
                else if (Files.isDirectory(entry)) {
                    walk(entry, root, seen, files);
                }
            }
        }
        catch (DirectoryIteratorException ex) {
            throw ex.getCause();
        }
    }

    private void add(Resource[] resources, Map<String, ScriptFile> files) throws IOException {
        for (Resource resource : resources) {
            String name = resource.getFilename();
            if (name != null) {
                String address = address(resource);
                String path = address.substring(address.lastIndexOf("/" + this.location.path() + "/") + 1);
                files.put(address, new ScriptFile(name, path, resource));
            }
        }
    }

    private static String address(Resource resource) throws IOException {
        try {
            return StringUtils.uriDecode(resource.getURL().toString(), StandardCharsets.UTF_8);
        }
        catch (IllegalArgumentException ex) {
            return resource.getDescription();
        }
    }

}
