package dev.migrate.diff.random;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import javax.sql.DataSource;

import dev.migrate.RevisionFormat;
import dev.migrate.script.ClassPathRoot;

/**
 * A project with many graphs of revisions, each in a location of its own.
 */
final class WrittenProject {

    private final ClassPathRoot classes;

    private final DataSource dataSource;

    private final Map<String, WrittenRevisions> revisions = new TreeMap<>();

    WrittenProject(Path directory, DataSource dataSource) {
        this.classes = new ClassPathRoot(directory.resolve("classes")).write("empty", "");
        this.dataSource = dataSource;
    }

    /**
     * The revisions of one graph.
     * @param format what they are written in
     * @param number which of many
     * @return the revisions
     */
    WrittenRevisions revisions(RevisionFormat format, int number) {
        String directory = "db/migrate/" + format.name().toLowerCase(Locale.ROOT) + number;
        return this.revisions.computeIfAbsent(directory,
                (name) -> new WrittenRevisions(this.classes, name, format, this.dataSource));
    }

    /**
     * Compiles everything that was written in Java.
     */
    void compile() {
        List<String> sources = new ArrayList<>();
        this.revisions.values().forEach((one) -> sources.addAll(one.newSources()));
        if (!sources.isEmpty()) {
            this.classes.compile(sources.toArray(String[]::new));
        }
    }

}
