package dev.migrate.autoconfigure;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.engine.RevisionSettings;
import dev.migrate.engine.WriteHook;
import dev.migrate.script.FileTemplate;

/**
 * What the properties say of new revisions, in the words of the engine.
 */
final class NewRevisionSettings {

    private NewRevisionSettings() {
    }

    static RevisionSettings of(MigrateProperties properties) {
        MigrateProperties.Revision revision = properties.getRevision();
        return new RevisionSettings(revision.getFormat(), properties.getLocations(), revision.getJavaDirectory(),
                revision.getResourcesDirectory(),
                new FileTemplate(revision.getFileTemplate(), revision.getTruncateSlugLength()), revision.getTimezone(),
                revision.getTemplate(), hooks(revision), properties.getArguments());
    }

    private static List<WriteHook> hooks(MigrateProperties.Revision revision) {
        List<WriteHook> hooks = new ArrayList<>();
        revision.getHooks()
            .forEach((name, hook) -> hooks.add(new WriteHook(name, hook.getExecutable(), hook.getArguments(),
                    hook.getDirectory(), hook.getTimeout())));
        return hooks;
    }

}
