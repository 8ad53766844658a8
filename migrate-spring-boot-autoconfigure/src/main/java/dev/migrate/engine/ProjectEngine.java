package dev.migrate.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.migrate.MigrateProject;
import dev.migrate.ProjectFile;
import dev.migrate.RevisionFormat;
import dev.migrate.TemplateDescription;
import dev.migrate.script.RevisionTemplates;
import dev.migrate.script.WritableLocations;

/**
 * {@link MigrateProject} for the directory that a command is run in.
 */
public class ProjectEngine implements MigrateProject {

    private final RevisionSettings settings;

    private final Path directory;

    /**
     * An engine.
     * @param settings how revisions are written
     * @param directory the directory of the project
     */
    public ProjectEngine(RevisionSettings settings, Path directory) {
        this.settings = settings;
        this.directory = directory;
    }

    @Override
    public List<ProjectFile> initialize() {
        ProjectFiles files = new ProjectFiles(this.directory);
        List<ProjectFile> made = new ArrayList<>();
        for (Path scripts : scriptDirectories()) {
            made.add(files.directory(scripts));
        }
        Path templates = this.settings.templateDirectory();
        if (templates != null) {
            made.add(files.directory(templates));
            for (RevisionFormat format : RevisionFormat.values()) {
                String name = RevisionTemplates.fileName(RevisionTemplates.DEFAULT_NAME, format);
                made.add(files.file(templates.resolve(name), RevisionTemplates.builtIn(format)));
            }
        }
        made.add(files.executable(Path.of("migrate"), CommandScripts.shell()));
        made.add(files.file(Path.of("migrate.cmd"), CommandScripts.windows()));
        return made;
    }

    private List<Path> scriptDirectories() {
        WritableLocations locations = new WritableLocations(this.settings.locations(), this.settings.javaDirectory(),
                this.settings.resourcesDirectory());
        return this.settings.locations()
            .stream()
            .map((location) -> locations.directory(location, this.settings.format()))
            .distinct()
            .toList();
    }

    @Override
    public List<TemplateDescription> templates() {
        Path templates = this.settings.templateDirectory();
        return new RevisionTemplates((templates != null) ? this.directory.resolve(templates) : null).list();
    }

}
