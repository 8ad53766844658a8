package dev.migrate;

import java.util.List;

/**
 * The project of an application, as its developer has it before them. It needs no
 * database and no revision that can be read.
 */
public interface MigrateProject {

    /**
     * Prepares a project for revisions: makes the directories that they are written to,
     * the templates that they are made with, and scripts that run commands. What exists
     * already is left as it is.
     * @return what was made or skipped, in this order
     * @throws MigrateException if something cannot be made; what was made before stays
     */
    List<ProjectFile> initialize();

    /**
     * The templates that revisions can be made with.
     * @return the project's own and the built-in ones, sorted by name
     * @throws MigrateException if they cannot be read
     */
    List<TemplateDescription> templates();

}
