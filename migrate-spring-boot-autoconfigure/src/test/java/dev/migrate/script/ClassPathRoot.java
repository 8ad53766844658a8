package dev.migrate.script;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import org.springframework.core.io.DefaultResourceLoader;

/**
 * A directory that tests fill and then put on a class path.
 *
 * @param directory the directory
 */
public record ClassPathRoot(Path directory) {

    /**
     * Writes a file.
     * @param file the path below this root
     * @param text the content
     * @return this root
     */
    public ClassPathRoot write(String file, String text) {
        try {
            Path path = this.directory.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * Writes Java sources and compiles them together, with all warnings, which count as
     * errors.
     * @param sources file name and text in turns
     * @return this root
     */
    public ClassPathRoot compile(String... sources) {
        Path sourceDirectory = this.directory.resolveSibling(this.directory.getFileName() + "-source");
        ClassPathRoot sourceRoot = new ClassPathRoot(sourceDirectory);
        for (int i = 0; i < sources.length; i += 2) {
            sourceRoot.write(sources[i], sources[i + 1]);
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> found = Files.walk(sourceDirectory)) {
            List<Path> paths = found.filter(path -> path.toString().endsWith(".java")).toList();
            List<String> options = List.of("-Xlint:all,-processing", "-Werror", "-proc:none", "--release", "17", "-d",
                    this.directory.toString(), "-classpath", System.getProperty("java.class.path"));
            if (!compiler.getTask(output, files, null, options, null, files.getJavaFileObjectsFromPaths(paths))
                .call()) {
                throw new AssertionError("Does not compile: " + output);
            }
            return this;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    Path jar() {
        return jar(true);
    }

    /**
     * A jar as some tools make it, with entries for files only.
     */
    Path jarWithoutDirectories() {
        return jar(false);
    }

    private Path jar(boolean directories) {
        Path jar = this.directory.resolveSibling(this.directory.getFileName() + ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> found = Files.walk(this.directory)) {
            for (Path path : (Iterable<Path>) found.sorted()::iterator) {
                String name = this.directory.relativize(path).toString();
                if (directories && Files.isDirectory(path) && !name.isEmpty()) {
                    // As most build tools do: class loaders find nothing else.
                    entries.putNextEntry(new JarEntry(name + "/"));
                }
                else if (Files.isRegularFile(path)) {
                    entries.putNextEntry(new JarEntry(name));
                    Files.copy(path, entries);
                }
            }
            return jar;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * Puts this root on a class path.
     * @return what loads from it
     */
    public DefaultResourceLoader loader() {
        return loader(this.directory);
    }

    static DefaultResourceLoader loader(Path... roots) {
        URL[] urls = Arrays.stream(roots).map(ClassPathRoot::url).toArray(URL[]::new);
        return new DefaultResourceLoader(new URLClassLoader(urls, ClassPathRoot.class.getClassLoader()));
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        }
        catch (MalformedURLException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
