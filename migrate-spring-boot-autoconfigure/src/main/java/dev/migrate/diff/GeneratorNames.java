package dev.migrate.diff;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.dialect.Identifiers;
import dev.migrate.operation.RenameTable;
import dev.migrate.schema.QualifiedName;

/**
 * What number generators are called after their tables, as {@code account_seq} is after
 * {@code account}: see {@code org.hibernate.id.enhanced.StandardNamingStrategy}. The
 * table may stand anywhere among the words of the name.
 */
final class GeneratorNames {

    private final Identifiers identifiers;

    GeneratorNames(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    /**
     * The name of a generator once a table is renamed.
     * @param generator the name so far
     * @param rename the rename of the table
     * @return the new name, or empty if the generator is not called after the table
     */
    Optional<QualifiedName> after(QualifiedName generator, RenameTable rename) {
        String[] words = words(generator);
        String[] table = words(rename.table());
        if (!Objects.equals(generator.schema(), rename.table().schema())) {
            return Optional.empty();
        }
        for (int i = 0; i + table.length <= words.length; i++) {
            if (join(words, i, i + table.length).equals(join(table, 0, table.length))) {
                String stored = Stream
                    .of(Arrays.stream(words, 0, i), Stream.of(this.identifiers.stored(rename.newName())),
                            Arrays.stream(words, i + table.length, words.length))
                    .flatMap((part) -> part)
                    .collect(Collectors.joining("_"));
                return Optional.of(new QualifiedName(generator.schema(), this.identifiers.name(stored)));
            }
        }
        return Optional.empty();
    }

    /**
     * The tables that a generator may be called after, for {@link #isAfterOneOf}.
     * @param tables the names of the tables
     * @return what to look for
     */
    Set<String> keys(Collection<QualifiedName> tables) {
        return tables.stream().map((table) -> {
            String[] words = words(table);
            return key(table, join(words, 0, words.length));
        }).collect(Collectors.toSet());
    }

    /**
     * Whether a generator is called after a table that goes or comes, and after none that
     * stays: it goes or comes with that.
     * @param generator the name of the generator
     * @param tables the keys of all tables
     * @param moving the keys of those that go or come
     * @return whether the longest name of a table in its name is one of the latter
     */
    boolean isAfterOneOf(QualifiedName generator, Set<String> tables, Set<String> moving) {
        String[] words = words(generator);
        for (int length = words.length; length > 0; length--) {
            for (int i = 0; i + length <= words.length; i++) {
                String key = key(generator, join(words, i, i + length));
                if (tables.contains(key)) {
                    return moving.contains(key);
                }
            }
        }
        return false;
    }

    private String[] words(QualifiedName name) {
        return this.identifiers.stored(name.name()).split("_");
    }

    private static String key(QualifiedName name, String words) {
        return name.schema() + "." + words;
    }

    private static String join(String[] words, int from, int to) {
        return String.join("_", Arrays.asList(words).subList(from, to)).toLowerCase(Locale.ROOT);
    }

}
