package dev.migrate.engine;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dev.migrate.Finding.Kind;
import dev.migrate.Finding.Reaction;
import dev.migrate.Finding;

/**
 * What is done about each kind of finding.
 *
 * @param reactions what is done; nothing about kinds that are missing
 */
public record ValidationSettings(Map<Kind, Reaction> reactions) {

    /**
     * What stands in the way of a database that is as the scripts say fails, and so does
     * a script that was edited.
     */
    public static final ValidationSettings DEFAULT = new ValidationSettings(
            Map.of(Kind.EDITED_SCRIPT, Reaction.FAIL, Kind.MISSING_SCRIPT, Reaction.FAIL, Kind.UNKNOWN_REVISION,
                    Reaction.FAIL, Kind.OUT_OF_ORDER, Reaction.IGNORE, Kind.LIBRARY_CHANGE, Reaction.IGNORE));

    public ValidationSettings {
        reactions = Map.copyOf(new EnumMap<>(reactions));
    }

    /**
     * Those findings about which something certain is done.
     * @param findings all findings
     * @param reaction what is done
     * @return the findings
     */
    List<Finding> with(List<Finding> findings, Reaction reaction) {
        return findings.stream().filter((finding) -> this.reactions.get(finding.kind()) == reaction).toList();
    }

}
