package dev.migrate.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import dev.migrate.operation.RenameTable;
import dev.migrate.schema.QualifiedName;

/**
 * Finds what gives out numbers and has another name: one that began anew would give out
 * the numbers that rows have already.
 */
final class GeneratorRenames {

    private final GeneratorNames names;

    private final Map<QualifiedName, NumberGenerator> gone;

    private final Map<QualifiedName, NumberGenerator> added;

    private final RenamePicture picture;

    GeneratorRenames(RenamePicture picture) {
        this.picture = picture;
        this.names = new GeneratorNames(picture.dialect().identifiers());
        this.gone = new TreeMap<>(picture.actualGenerators());
        this.gone.keySet().removeAll(picture.wantedGenerators().keySet());
        this.added = new TreeMap<>(picture.wantedGenerators());
        this.added.keySet().removeAll(picture.actualGenerators().keySet());
    }

    /**
     * Those that are called after a table that has another name, and have the name that
     * becomes of it.
     * @param rename the rename of the table
     * @param likeness how likely the rename of the table is
     * @return each once
     */
    List<RenameCandidate> following(RenameTable rename, Likeness likeness) {
        List<RenameCandidate> following = new ArrayList<>();
        for (NumberGenerator generator : this.gone.values()) {
            this.names.after(generator.name(), rename)
                .flatMap((name) -> Optional.ofNullable(this.added.get(name)))
                .map((successor) -> RenameCandidate.of(generator, successor, likeness))
                .ifPresent(following::add);
        }
        return following;
    }

    /**
     * Those that are likely to have another name while their tables stay.
     * @return all pairs that are likely, the best first; one may be in several
     */
    List<RenameCandidate> likely() {
        List<RenameCandidate> likely = new ArrayList<>();
        if (this.gone.isEmpty() || this.added.isEmpty()) {
            return likely;
        }
        List<NumberGenerator> free = free(this.added, this.picture.wanted().keySet(), this.picture.actual().keySet());
        for (NumberGenerator generator : free(this.gone, this.picture.actual().keySet(),
                this.picture.wanted().keySet())) {
            for (NumberGenerator successor : free) {
                Likeness found = generator.likeness(successor);
                if (Objects.equals(generator.name().schema(), successor.name().schema()) && found.isLikely()) {
                    likely.add(RenameCandidate.of(generator, successor, found));
                }
            }
        }
        return likely.stream().sorted(RenameDetection.BEST_FIRST).toList();
    }

    /**
     * Leaves out those that are called after a table which is on one side only: they go
     * and come with it.
     */
    private List<NumberGenerator> free(Map<QualifiedName, NumberGenerator> generators, Collection<QualifiedName> tables,
            Collection<QualifiedName> others) {
        Set<String> keys = this.names.keys(tables);
        Set<QualifiedName> moving = new TreeSet<>(tables);
        moving.removeAll(others);
        Set<String> movingKeys = this.names.keys(moving);
        return generators.values()
            .stream()
            .filter((generator) -> !this.names.isAfterOneOf(generator.name(), keys, movingKeys))
            .toList();
    }

}
