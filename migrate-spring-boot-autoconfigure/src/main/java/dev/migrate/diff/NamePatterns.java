package dev.migrate.diff;

import java.util.List;

/**
 * Which names of a kind are looked at.
 */
public final class NamePatterns {

    /**
     * All of them.
     */
    public static final NamePatterns ALL = new NamePatterns(List.of(), List.of());

    private final List<NamePattern> included;

    private final List<NamePattern> excluded;

    /**
     * Patterns, in which {@code *} stands for any characters. One without a dot stands
     * for the name in any table or schema.
     * @param included the names to look at; empty for all
     * @param excluded those of them to leave alone
     */
    public NamePatterns(List<String> included, List<String> excluded) {
        this.included = included.stream().map(NamePattern::new).toList();
        this.excluded = excluded.stream().map(NamePattern::new).toList();
    }

    /**
     * Whether a name is looked at.
     * @param name the name, as long as it is known, for instance
     * {@code sales.account.email}
     * @return whether it is included and not excluded
     */
    public boolean include(String name) {
        return (this.included.isEmpty() || this.included.stream().anyMatch((pattern) -> pattern.matches(name)))
                && this.excluded.stream().noneMatch((pattern) -> pattern.matches(name));
    }

}
