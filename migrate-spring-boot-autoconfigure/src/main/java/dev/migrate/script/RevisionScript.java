package dev.migrate.script;

import java.time.Instant;
import java.util.List;

import dev.migrate.Operations;

import org.jspecify.annotations.Nullable;

/**
 * A revision as somebody wrote it down, in Java or in SQL. Its place in the graph is
 * known without loading the class or reading the statements.
 */
public interface RevisionScript {

    /**
     * The identifier of the revision, as it is written.
     * @return the identifier, not blank
     */
    String id();

    /**
     * The revisions that this one follows: none for a base, several for a merge.
     * @return the identifiers
     */
    List<String> revises();

    /**
     * Revisions on other branches that must have been applied before this one.
     * @return identifiers or branch labels
     */
    List<String> dependsOn();

    /**
     * The names of the branch that begins here.
     * @return the names
     */
    List<String> branchLabels();

    /**
     * The revisions that this one stands for, because they were squashed.
     * @return the identifiers; usually none
     */
    default List<String> replaces() {
        return List.of();
    }

    /**
     * What the revision does, in a few words.
     * @return one line; empty where neither the script nor its name says anything
     */
    String message();

    /**
     * When the revision was written.
     * @return the moment, or {@code null} where the script does not say
     */
    @Nullable Instant created();

    /**
     * Where the script is, for messages.
     * @return for instance {@code db/migrate/R3512b954651e_AddAccount.java}
     */
    String location();

    /**
     * Finds what is wrong with the rest of the script without running it: loads the class
     * and calls its constructor, or reads the statements. To be called for every step of
     * a plan before the first one is carried out.
     * @param dialect the family of databases that it is to run on, which decides how SQL
     * is read
     * @throws ScriptException if the script cannot be run
     */
    void check(String dialect);

    /**
     * Brings the database from the revisions before this one to this one.
     * @param op carries out what the script says
     * @throws ScriptException if the script cannot be run
     * @throws Exception if the script says so
     */
    void upgrade(Operations op) throws Exception;

    /**
     * Takes back what {@link #upgrade} did.
     * @param op carries out what the script says
     * @throws dev.migrate.IrreversibleMigrationException if the script has no downgrade
     * @throws ScriptException if the script cannot be run
     * @throws Exception if the script says so
     */
    void downgrade(Operations op) throws Exception;

}
