package dev.migrate.script;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The parents of a revision as its source says them.
 */
sealed interface WrittenParents permits JavaParents, SqlParents {

    /**
     * The parents.
     * @return full ids, or {@code null} if they are not written as plain texts
     */
    @Nullable List<String> ids();

    /**
     * The source with other parents, in which nothing else has changed.
     * @param parents full ids
     * @return the source, or {@code null} if a comment stands between the parents and
     * would be lost
     */
    @Nullable String replace(List<String> parents);

}
