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
     * @return for instance {@code R3512b954651e_AddAccount.java}
     */
    String fileName(RevisionDraft draft);

    /**
     * The whole text of the file.
     * @param draft the revision
     * @return the text, which ends with a line feed
     * @throws dev.migrate.MigrateException if the language cannot say what the revision
     * does
     */
    String write(RevisionDraft draft);

}
