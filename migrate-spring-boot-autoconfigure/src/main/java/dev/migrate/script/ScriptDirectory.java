package dev.migrate.script;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternUtils;

/**
 * The revision scripts of an application, from all its locations.
 */
public final class ScriptDirectory {

    private final ResourcePatternResolver resolver;

    private final List<ScriptLocation> locations;

    private final Placeholders placeholders;

    /**
     * The scripts in the given locations, with nothing to be replaced in them.
     * @param resourceLoader finds the files and loads the classes
     * @param locations the locations
     * @throws dev.migrate.MigrateException if a location is neither on the class path nor
     * in a file system
     */
    public ScriptDirectory(ResourceLoader resourceLoader, List<String> locations) {
        this(resourceLoader, locations, Placeholders.NONE);
    }

    /**
     * The scripts in the given locations and in the directories below them.
     * @param resourceLoader finds the files and loads the classes
     * @param locations directories such as {@code classpath:db/migrate}, which is looked
     * for in all roots of the class path, or {@code file:/srv/migrations}, where only SQL
     * is looked for; a directory need not exist
     * @param placeholders what is to be replaced in SQL scripts
     * @throws dev.migrate.MigrateException if a location is neither on the class path nor
     * in a file system
     */
    public ScriptDirectory(ResourceLoader resourceLoader, List<String> locations, Placeholders placeholders) {
        this.placeholders = placeholders;
        this.resolver = ResourcePatternUtils.getResourcePatternResolver(resourceLoader);
        this.locations = locations.stream().map(ScriptLocation::of).toList();
    }

    /**
     * Finds the scripts and reads what they say of their place in the graph. No class is
     * loaded, and of an SQL script only the header is read.
     * @return the scripts in the order of their file names
     * @throws ScriptException if there is something wrong with any of them
     */
    public List<RevisionScript> load() {
        Offences offences = new Offences();
        JavaRevisionReader javaReader = new JavaRevisionReader(this.resolver, offences);
        SqlRevisionReader sqlReader = new SqlRevisionReader(offences, this.placeholders);
        List<RevisionScript> scripts = new ArrayList<>();
        for (ScriptFile file : files()) {
            if (file.isSql()) {
                sqlReader.read(file).ifPresent(scripts::add);
            }
            else {
                javaReader.read(file).ifPresent(scripts::add);
            }
        }
        offences.throwIfAny();
        return List.copyOf(scripts);
    }

    private List<ScriptFile> files() {
        Map<String, ScriptFile> files = new LinkedHashMap<>();
        for (ScriptLocation location : this.locations) {
            for (ScriptFile file : location.files(this.resolver)) {
                if (file.isSql() || (file.isTopLevelClass() && location.onClassPath())) {
                    files.putIfAbsent(file.address(), file);
                }
            }
        }
        return sorted(files.values());
    }

    private static List<ScriptFile> sorted(Collection<ScriptFile> files) {
        return files.stream()
            .sorted(Comparator.comparing(ScriptFile::name).thenComparing(ScriptFile::address))
            .toList();
    }

}
