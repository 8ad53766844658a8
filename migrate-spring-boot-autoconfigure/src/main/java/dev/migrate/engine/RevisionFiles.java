package dev.migrate.engine;

import java.nio.file.Path;
import java.util.List;

import dev.migrate.RevisionFormat;
import dev.migrate.dialect.Dialect;
import dev.migrate.script.RevisionScript;
import dev.migrate.script.RevisionTemplates;
import dev.migrate.script.ScriptFiles;
import dev.migrate.script.WritableLocations;
import dev.migrate.script.WritingStyle;
import org.jspecify.annotations.Nullable;

/**
 * Where the files of new revisions are written, and how they look.
 */
final class RevisionFiles {

    private final RevisionSettings settings;

    private final WritableLocations locations;

    private final RevisionTemplates templates;

    RevisionFiles(RevisionSettings settings) {
        this.settings = settings;
        this.locations = new WritableLocations(settings.locations(), settings.javaDirectory(),
                settings.resourcesDirectory());
        this.templates = new RevisionTemplates(settings.templateDirectory());
    }

    RevisionFormat format(String template, @Nullable RevisionFormat wanted) {
        return this.templates.format(template, wanted, this.settings.format());
    }

    String location(RevisionFormat format, @Nullable String wanted, List<RevisionScript> parents) {
        return this.locations.choose(format, wanted, parents);
    }

    WritingStyle style(String template, @Nullable Dialect dialect) {
        return new WritingStyle(this.settings.fileTemplate(), this.settings.zone(), this.templates, template,
                this.settings.arguments(), (dialect != null) ? dialect.name() : null);
    }

    ScriptFiles files(String location, RevisionFormat format) {
        return new ScriptFiles(this.locations.above(location, format));
    }

    /**
     * The directory of a location, as {@link #files} takes it.
     */
    Path directory(String location, RevisionFormat format) {
        return this.locations.above(location, format).relativize(this.locations.directory(location, format));
    }

}
