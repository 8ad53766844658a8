package dev.migrate.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.core.io.ResourceLoader;

/**
 * The revision scripts of an application, from all its locations.
 */
public final class ScriptDirectory {

    private final ResourceLoader resourceLoader;

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
        this.resourceLoader = resourceLoader;
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
        JavaRevisionReader javaReader = new JavaRevisionReader(this.resourceLoader, offences);
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

    /**
     * In the order of their names. Those of the same name are in the order of where they
     * are.
     */
    private List<ScriptFile> files() {
        Map<String, ScriptFile> files = new TreeMap<>();
        for (ScriptLocation location : this.locations) {
            new LocationSearch(location, this.resourceLoader).files().forEach((address, file) -> {
                if (file.isSql() || (file.isTopLevelClass() && location.onClassPath())) {
                    files.putIfAbsent(address, file);
                }
            });
        }
        return files.values().stream().sorted(Comparator.comparing(ScriptFile::name)).toList();
    }

}
