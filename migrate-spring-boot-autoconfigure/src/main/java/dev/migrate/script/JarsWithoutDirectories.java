package dev.migrate.script;

import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.springframework.core.io.Resource;
import org.springframework.core.io.UrlResource;

/**
 * The jars of the class path that have entries for files only, as Bazel and some tools
 * that put jars together leave them. No class loader finds a directory in such a jar, and
 * Spring looks below the directories that class loaders find
 * ({@link org.springframework.core.io.support.PathMatchingResourcePatternResolver}).
 */
final class JarsWithoutDirectories {

    private static final String META_INF = "META-INF/";

    private final ClassLoader classLoader;

    JarsWithoutDirectories(ClassLoader classLoader) {
        this.classLoader = classLoader;
    }

    /**
     * The files of a directory and below it, from all these jars.
     * @param directory a directory of the class path, without a slash at its end
     * @return the files, in no particular order
     */
    Resource[] files(String directory) {
        List<Resource> files = new ArrayList<>();
        new ClassPathJars(this.classLoader).visit((jar, root) -> {
            for (String name : names(jar, directory + "/")) {
                files.add(new UrlResource(root.get()).createRelative(name));
            }
        });
        return files.toArray(Resource[]::new);
    }

    private static List<String> names(ZipFile jar, String directory) {
        if (jar.getEntry(directory) != null || hasDirectories(jar)) {
            return List.of();
        }
        return jar.stream()
            .filter((entry) -> !entry.isDirectory())
            .map(ZipEntry::getName)
            .filter((name) -> name.startsWith(directory))
            .toList();
    }

    /**
     * One file tells for all: a jar of thousands of classes is not looked through. This
     * is asked of each jar whenever an application starts.
     */
    private static boolean hasDirectories(ZipFile jar) {
        Enumeration<? extends ZipEntry> entries = jar.entries();
        while (entries.hasMoreElements()) {
            String name = entries.nextElement().getName();
            int end = name.lastIndexOf('/') + 1;
            if (end > 0 && end < name.length() && !name.startsWith(META_INF)) {
                return jar.getEntry(name.substring(0, end)) != null;
            }
        }
        return true;
    }

}
