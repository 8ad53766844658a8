package dev.migrate.dialect.mariadb;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexOptions;
import dev.migrate.schema.Table;

import org.jspecify.annotations.Nullable;

/**
 * The indexes that the foreign keys of a table lean on. A foreign key needs one that
 * begins with its columns. If there is none, it brings its own, which goes when another
 * one appears: see <a href="https://mariadb.com/kb/en/foreign-keys/">Foreign Keys</a> and
 * <a href=
 * "https://dev.mysql.com/doc/refman/8.4/en/create-table-foreign-keys.html">FOREIGN KEY
 * Constraints</a>.
 */
public final class MariadbForeignKeyIndexes {

    private final List<ForeignKey> foreignKeys;

    private final List<Indexed> indexes = new ArrayList<>();

    /**
     * Finds what is indexed.
     * @param table a table as it was inspected, without the indexes that foreign keys
     * brought
     */
    public MariadbForeignKeyIndexes(Table table) {
        this.foreignKeys = table.foreignKeys();
        if (table.primaryKey() != null) {
            this.indexes.add(new Indexed(null, lowerCase(table.primaryKey().columns())));
        }
        table.uniqueConstraints()
            .forEach((unique) -> this.indexes.add(new Indexed(unique.name(), lowerCase(unique.columns()))));
        table.indexes()
            .forEach((index) -> this.indexes.add(new Indexed(index.name(),
                    lowerCase(index.parts()
                        .stream()
                        .takeWhile((part) -> !part.expression() && !part.descending())
                        .map(Index.Part::text)
                        .toList()))));
    }

    /**
     * The foreign keys that would be left without an index.
     * @param name the name of an index or unique constraint that is to be dropped, or
     * {@code null} for the primary key
     * @return those that need it
     */
    List<ForeignKey> leaningOn(@Nullable String name) {
        Optional<Indexed> dropped = this.indexes.stream()
            .filter((index) -> (name != null) ? name.equalsIgnoreCase(index.name()) : index.name() == null)
            .findFirst();
        if (dropped.isEmpty()) {
            return List.of();
        }
        return this.foreignKeys.stream()
            .filter((foreignKey) -> dropped.get().serves(foreignKey))
            .filter((foreignKey) -> this.indexes.stream()
                .noneMatch((index) -> index != dropped.get() && index.serves(foreignKey)))
            .toList();
    }

    /**
     * Whether a foreign key has brought an index that nothing else needs. A foreign key
     * that was not given a name does not lend it to its index, and is left out.
     * @param name the name of the foreign key
     * @return whether there is an index of the same name
     */
    public boolean broughtBy(String name) {
        Optional<ForeignKey> owner = this.foreignKeys.stream()
            .filter((foreignKey) -> name.equalsIgnoreCase(foreignKey.name()))
            .findFirst();
        return owner.isPresent() && !MariadbKeys.isNamedByServer(name)
                && this.indexes.stream().noneMatch((index) -> index.serves(owner.get())) && !isShared(name);
    }

    /**
     * Whether an index is the one that a foreign key brings anyway.
     * @param index an index of a table
     * @param foreignKeys the foreign keys of the same table
     * @return whether one of them has the same name and the same columns
     */
    static boolean isBrought(Index index, List<ForeignKey> foreignKeys) {
        boolean plain = !index.unique() && index.options().equals(IndexOptions.NONE)
                && index.parts().stream().noneMatch((part) -> part.expression() || part.descending());
        List<String> columns = lowerCase(index.parts().stream().map(Index.Part::text).toList());
        return plain && index.name() != null
                && foreignKeys.stream()
                    .anyMatch((foreignKey) -> index.name().equalsIgnoreCase(foreignKey.name())
                            && lowerCase(foreignKey.columns()).equals(columns));
    }

    /**
     * Whether another foreign key could use the index of one, which then has to stay.
     * @param name the name of the one
     * @return whether another begins with its columns
     */
    public boolean isShared(String name) {
        return this.foreignKeys.stream()
            .filter((foreignKey) -> name.equalsIgnoreCase(foreignKey.name()))
            .anyMatch((owner) -> this.foreignKeys.stream()
                .anyMatch((other) -> other != owner && new Indexed(null, lowerCase(owner.columns())).serves(other)));
    }

    // columns are found whatever the case
    private static List<String> lowerCase(List<String> columns) {
        return columns.stream().map((column) -> column.toLowerCase(Locale.ROOT)).toList();
    }

    private record Indexed(@Nullable String name, List<String> columns) {

        boolean serves(ForeignKey foreignKey) {
            List<String> referring = lowerCase(foreignKey.columns());
            return this.columns.size() >= referring.size()
                    && this.columns.subList(0, referring.size()).equals(referring);
        }

    }

}
