package dev.migrate.diff;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;

/**
 * Names the constraints and indexes that nobody has named, so that a later revision can
 * speak of them: {@code uq_
 *
<table>
 * _<columns>}, {@code fk_
 *
<table>
 * _<columns>}, {@code ix_
 *
<table>
 * _<columns>} and {@code ck_
 *
<table>
 * _<column>}. Primary keys are left to the database, which has but one for each table.
 */
public final class NamingConvention {

    /** PostgreSQL's limit, the lowest of the databases that are still around. */
    private static final int LONGEST = 63;

    private final Table table;

    private final Set<String> taken;

    /**
     * Names what belongs to one table.
     * @param table the table
     * @param taken names that are not to be given again
     */
    public NamingConvention(Table table, Collection<String> taken) {
        this.table = table;
        this.taken = new HashSet<>(taken);
    }

    /**
     * A table all of whose constraints and indexes have names.
     * @param table the table
     * @return the table with names where it had none
     */
    public static Table name(Table table) {
        List<String> names = Stream.of(table.uniqueConstraints().stream().map(UniqueConstraint::name),
                table.foreignKeys().stream().map(ForeignKey::name),
                table.checkConstraints().stream().map(CheckConstraint::name), table.indexes().stream().map(Index::name))
            .flatMap((some) -> some)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .toList();
        NamingConvention naming = new NamingConvention(table, names);
        return table.withUniqueConstraints(table.uniqueConstraints().stream().map(naming::name).toList())
            .withForeignKeys(table.foreignKeys().stream().map(naming::name).toList())
            .withCheckConstraints(table.checkConstraints().stream().map(naming::name).toList())
            .withIndexes(table.indexes().stream().map(naming::name).toList());
    }

    UniqueConstraint name(UniqueConstraint unique) {
        return (unique.name() != null) ? unique : unique.withName(free("uq", unique.columns()));
    }

    ForeignKey name(ForeignKey foreignKey) {
        return (foreignKey.name() != null) ? foreignKey : foreignKey.withName(free("fk", foreignKey.columns()));
    }

    Index name(Index index) {
        return (index.name() != null) ? index
                : index.withName(free("ix", index.parts().stream().map(Index.Part::text).toList()));
    }

    CheckConstraint name(CheckConstraint check) {
        if (check.name() != null) {
            return check;
        }
        List<String> columns = this.table.columns()
            .stream()
            .map(Column::name)
            .filter((column) -> new ColumnMentions(List.of(column)).in(check.condition()))
            .toList();
        return check.withName(free("ck", (columns.size() == 1) ? columns : List.of()));
    }

    private String free(String prefix, List<String> parts) {
        String name = Stream.concat(Stream.of(prefix, this.table.name().name()), parts.stream())
            .map(NamingConvention::plain)
            .collect(Collectors.joining("_"));
        // A check of several columns gets a number in any case, to say that it is one of
        // several to come.
        int number = (prefix.equals("ck") && parts.isEmpty()) ? 1 : 0;
        String candidate;
        do {
            candidate = shorten((number > 0) ? name + "_" + number : name);
            number = (number == 0) ? 2 : number + 1;
        }
        while (!this.taken.add(candidate));
        return candidate;
    }

    private static String plain(String part) {
        String plain = part.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
        return plain.isEmpty() ? hash(part) : plain;
    }

    private static String shorten(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        String hash = hash(name);
        return name.substring(0, LONGEST - hash.length() - 1) + "_" + hash;
    }

    private static String hash(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(crc.getValue());
    }

}
