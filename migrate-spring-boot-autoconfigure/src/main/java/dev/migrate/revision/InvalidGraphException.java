package dev.migrate.revision;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Revisions that do not form a graph. Carries every offence that was found, not just the
 * first; its {@link #kind() kind} is that of the first.
 */
public class InvalidGraphException extends RevisionException {

    private static final long serialVersionUID = 1L;

    private final transient List<Offence> offences;

    /**
     * A refusal.
     * @param offences at least one offence
     */
    InvalidGraphException(List<Offence> offences) {
        super(offences.get(0).kind(), message(offences));
        this.offences = List.copyOf(offences);
    }

    /**
     * Everything that is wrong, most fundamental first.
     * @return at least one offence
     */
    public List<Offence> offences() {
        return this.offences;
    }

    private static String message(List<Offence> offences) {
        if (offences.size() == 1) {
            return offences.get(0).message();
        }
        return offences.stream()
            .map((offence) -> "  - " + offence.message())
            .collect(Collectors.joining("\n", "The revisions have " + offences.size() + " faults:\n", ""));
    }

    /**
     * One thing that is wrong with the revisions.
     *
     * @param kind what is wrong
     * @param revisions ids of the revisions to correct, in load order
     * @param message what was found, and what to change
     */
    public record Offence(Kind kind, List<String> revisions, String message) {

        public Offence {
            revisions = List.copyOf(revisions);
        }

    }

}
