package dev.migrate.script;

import dev.migrate.RevisionFormat;

/**
 * Writes revisions down in one language.
 */
public sealed interface ScriptWriter permits JavaScriptWriter, SqlScriptWriter {

    /**
     * The language.
     * @return the language
     */
    RevisionFormat format();

    /**
     * The name for the file that the revision is kept in.
     * @param draft the revision
     * @return the file below the script location, for instance
     * {@code R3512b954651e_AddAccount.java}, with a slash after each directory
     * @throws dev.migrate.MigrateException if the template of file names is no good
     */
    String fileName(RevisionDraft draft);

    /**
     * The whole text of the file.
     * @param draft the revision
     * @return the text, which ends with a line feed
     * @throws dev.migrate.MigrateException if the language cannot say what the revision
     * does, or the template cannot be used
     */
    String write(RevisionDraft draft);

}
