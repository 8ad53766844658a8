package dev.migrate.script;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.util.ResourceUtils;

/**
 * The jars that a class loader loads from, those that the manifests of others name among
 * them. The class loader itself tells them only by what is in them.
 */
final class ClassPathJars {

    private static final Log logger = LogFactory.getLog(ClassPathJars.class);

    /**
     * Where a manifest names the class path, there is little else on it: the application
     * itself, or a jar that stands for a list that is too long for a command line.
     */
    private static final int FEW = 5;

    private final Deque<Entry> waiting = new ArrayDeque<>();

    private final Set<String> seen = new HashSet<>();

    ClassPathJars(ClassLoader classLoader) {
        for (ClassLoader loader = classLoader; loader != null; loader = loader.getParent()) {
            if (loader instanceof URLClassLoader urls) {
                for (URL url : urls.getURLs()) {
                    add(url, urls.getURLs().length <= FEW);
                }
            }
            else if (loader == ClassLoader.getSystemClassLoader()) {
                addSystemClassPath();
            }
        }
    }

    private void addSystemClassPath() {
        String[] entries = System.getProperty("java.class.path", "").split(File.pathSeparator);
        for (String entry : entries) {
            this.waiting.add(new Entry(null, new File(entry), entries.length <= FEW));
        }
    }

    private void add(URL url, boolean manifest) {
        try {
            if (ResourceUtils.isJarURL(url)) {
                this.waiting.add(new Entry(url, null, manifest));
            }
            else if (ResourceUtils.isFileURL(url)) {
                this.waiting.add(new Entry(null, ResourceUtils.getFile(url), manifest));
            }
        }
        catch (FileNotFoundException ex) {
            logger.debug("Not looked into: " + url, ex);
        }
    }

    /**
     * Shows each jar once. What is no jar, or cannot be read, no class loader reads
     * either.
     * @param visitor looks into the jars
     */
    void visit(Visitor visitor) {
        while (!this.waiting.isEmpty()) {
            Entry entry = this.waiting.remove();
            if (this.seen.add(entry.address())) {
                visit(entry, visitor);
            }
        }
    }

    private void visit(Entry entry, Visitor visitor) {
        try {
            if (entry.nested() != null) {
                visitNested(entry.nested(), visitor);
            }
            else if (entry.file() != null && entry.file().isFile()) {
                // Not a JarFile, which would look into the manifest of each.
                try (ZipFile jar = new ZipFile(entry.file())) {
                    if (entry.manifest()) {
                        addNamed(jar, entry.file().toURI().toURL());
                    }
                    visitor.visit(jar, () -> root(entry.file().toURI().toString()));
                }
            }
        }
        catch (IOException ex) {
            logger.debug("Not looked into: " + entry.address(), ex);
        }
    }

    private static void visitNested(URL url, Visitor visitor) throws IOException {
        if (url.openConnection() instanceof JarURLConnection connection) {
            ResourceUtils.useCachesIfNecessary(connection);
            visitor.visit(connection.getJarFile(), url::toString);
        }
    }

    private static String root(String url) {
        return ResourceUtils.JAR_URL_PREFIX + url + ResourceUtils.JAR_URL_SEPARATOR;
    }

    private void addNamed(ZipFile jar, URL url) throws IOException {
        ZipEntry entry = jar.getEntry(JarFile.MANIFEST_NAME);
        if (entry == null) {
            return;
        }
        String named;
        try (InputStream manifest = jar.getInputStream(entry)) {
            named = new Manifest(manifest).getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
        }
        if (named != null) {
            for (String name : named.trim().split("\\s+")) {
                add(ResourceUtils.toRelativeURL(url, name), false);
            }
        }
    }

    /**
     * A place on the class path: a jar in another one, or a file or directory.
     *
     * @param nested the jar in another one
     * @param file the file or directory
     * @param manifest whether its manifest may name others
     */
    private record Entry(@Nullable URL nested, @Nullable File file, boolean manifest) {

        String address() {
            return String.valueOf((this.nested != null) ? this.nested : this.file);
        }

    }

    /**
     * Looks into a jar.
     */
    interface Visitor {

        /**
         * Looks into a jar.
         * @param jar the jar, which the visitor does not close
         * @param root tells the URL of its root
         * @throws IOException if it cannot be read
         */
        void visit(ZipFile jar, Supplier<String> root) throws IOException;

    }

}
