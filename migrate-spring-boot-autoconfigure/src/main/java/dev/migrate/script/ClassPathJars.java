package dev.migrate.script;

import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

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
                add(Arrays.asList(urls.getURLs()));
            }
            else if (loader == ClassLoader.getSystemClassLoader()) {
                add(systemClassPath());
            }
        }
    }

    private void add(List<URL> urls) {
        urls.forEach((url) -> this.waiting.add(new Entry(url, urls.size() <= FEW)));
    }

    private static List<URL> systemClassPath() {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
            try {
                urls.add(new File(entry).toURI().toURL());
            }
            catch (MalformedURLException ex) {
                logger.debug("Not looked into: " + entry, ex);
            }
        }
        return urls;
    }

    /**
     * Shows each jar once. What is no jar, or cannot be read, no class loader reads
     * either.
     * @param visitor looks into the jars
     */
    void visit(Visitor visitor) {
        while (!this.waiting.isEmpty()) {
            Entry entry = this.waiting.remove();
            if (entry.isJar() && this.seen.add(entry.root())) {
                visit(entry, visitor);
            }
        }
    }

    private void visit(Entry entry, Visitor visitor) {
        try {
            if (!ResourceUtils.isFileURL(entry.url())) {
                visitNested(entry, visitor);
                return;
            }
            File file = ResourceUtils.getFile(entry.url());
            if (file.isFile()) {
                try (JarFile jar = new JarFile(file, false)) {
                    if (entry.manifest()) {
                        addNamed(jar, entry.url());
                    }
                    visitor.visit(jar, entry.root());
                }
            }
        }
        catch (IOException ex) {
            logger.debug("Not looked into: " + entry.url(), ex);
        }
    }

    private void visitNested(Entry entry, Visitor visitor) throws IOException {
        if (entry.url().openConnection() instanceof JarURLConnection connection) {
            ResourceUtils.useCachesIfNecessary(connection);
            visitor.visit(connection.getJarFile(), entry.root());
        }
    }

    private void addNamed(JarFile jar, URL url) throws IOException {
        Manifest manifest = jar.getManifest();
        String named = (manifest != null) ? manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH) : null;
        if (named != null) {
            for (String name : named.trim().split("\\s+")) {
                this.waiting.add(new Entry(ResourceUtils.toRelativeURL(url, name), false));
            }
        }
    }

    /**
     * A place on the class path.
     *
     * @param url a jar or something else
     * @param manifest whether its manifest may name others
     */
    private record Entry(URL url, boolean manifest) {

        boolean isJar() {
            return ResourceUtils.isJarURL(this.url) || !this.url.getPath().endsWith("/");
        }

        String root() {
            return ResourceUtils.isJarURL(this.url) ? this.url.toString()
                    : ResourceUtils.JAR_URL_PREFIX + this.url + ResourceUtils.JAR_URL_SEPARATOR;
        }

    }

    /**
     * Looks into a jar.
     */
    interface Visitor {

        /**
         * Looks into a jar.
         * @param jar the jar, which the visitor does not close
         * @param root the URL of its root
         * @throws IOException if it cannot be read
         */
        void visit(JarFile jar, String root) throws IOException;

    }

}
