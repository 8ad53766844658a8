package dev.migrate;

import java.util.List;

/**
 * What a comparison of the entities with the database found.
 *
 * @param differences the differences, in an order in which they can be put right; empty
 * if there are none
 * @param likelyRenames the pairs among them that are likely to be renames rather than
 * what they look like, the most likely first; nobody has decided about them
 */
public record ComparisonResult(List<Difference> differences, List<LikelyRename> likelyRenames) {

    public ComparisonResult {
        differences = List.copyOf(differences);
        likelyRenames = List.copyOf(likelyRenames);
    }

}
