package dev.migrate;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A revision that is to be written.
 *
 * @param message what the revision does
 * @param heads the revisions that it follows, as identifiers; {@code head} for the only
 * head
 * @param autogenerate whether to fill the revision by comparing the entities with the
 * database
 * @param format what to write it in, or {@code null} for the application's setting
 * @param id the identifier, or {@code null} to make one up
 * @param branchLabels names for the branch that begins here
 * @param dependsOn revisions on other branches that must be applied before
 * @param splice whether the revision may follow one that is not a head
 * @param location the script location to write it to, or {@code null} for that of the
 * revision that it follows
 * @param template the name of the template to make it with, or {@code null} for the usual
 * one
 * @param comparison what to compare to fill the revision
 * @param empty whether to write a revision that a comparison leaves empty
 */
public record RevisionRequest(String message, List<String> heads, boolean autogenerate, @Nullable RevisionFormat format,
        @Nullable String id, List<String> branchLabels, List<String> dependsOn, boolean splice,
        @Nullable String location, @Nullable String template, ComparisonRequest comparison, boolean empty) {

    public RevisionRequest {
        heads = List.copyOf(heads);
        branchLabels = List.copyOf(branchLabels);
        dependsOn = List.copyOf(dependsOn);
    }

    /**
     * A revision for whatever the entities mention.
     * @param message what the revision does
     * @param heads the revisions that it follows
     * @param autogenerate whether to compare the entities with the database
     * @param format what to write it in, or {@code null}
     * @param id the identifier, or {@code null}
     * @param branchLabels names for the branch that begins here
     * @param dependsOn revisions on other branches that must be applied before
     * @param splice whether the revision may follow one that is not a head
     * @param location the script location to write it to, or {@code null}
     * @param template the name of the template, or {@code null}
     */
    public RevisionRequest(String message, List<String> heads, boolean autogenerate, @Nullable RevisionFormat format,
            @Nullable String id, List<String> branchLabels, List<String> dependsOn, boolean splice,
            @Nullable String location, @Nullable String template) {
        this(message, heads, autogenerate, format, id, branchLabels, dependsOn, splice, location, template,
                ComparisonRequest.ALL, false);
    }

    /**
     * A revision that follows the only head.
     * @param message what the revision does
     * @param autogenerate whether to compare the entities with the database
     * @return the request
     */
    public static RevisionRequest of(String message, boolean autogenerate) {
        return new RevisionRequest(message, List.of("head"), autogenerate, null, null, List.of(), List.of(), false,
                null, null);
    }

}
