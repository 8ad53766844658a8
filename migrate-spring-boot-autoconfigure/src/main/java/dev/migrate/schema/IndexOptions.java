package dev.migrate.schema;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What only some databases can say of an index.
 *
 * @param method the access method, for instance {@code gin}, or {@code null} for the
 * database's default
 * @param include columns that are only stored along with what is indexed
 * @param where the condition for the rows that are indexed as an SQL expression, or
 * {@code null} for all
 * @param nullsNotDistinct whether two rows without a value count as equal to a unique
 * index
 * @param invisible whether queries do without the index, which is kept up to date all the
 * same
 */
public record IndexOptions(@Nullable String method, List<String> include, @Nullable String where,
        boolean nullsNotDistinct, boolean invisible) {

    /**
     * Nothing in particular.
     */
    public static final IndexOptions NONE = new IndexOptions(null, List.of(), null, false, false);

    public IndexOptions {
        include = List.copyOf(include);
    }

    public IndexOptions withMethod(@Nullable String method) {
        return new IndexOptions(method, this.include, this.where, this.nullsNotDistinct, this.invisible);
    }

    public IndexOptions withInclude(List<String> include) {
        return new IndexOptions(this.method, include, this.where, this.nullsNotDistinct, this.invisible);
    }

    public IndexOptions withWhere(@Nullable String where) {
        return new IndexOptions(this.method, this.include, where, this.nullsNotDistinct, this.invisible);
    }

    public IndexOptions withNullsNotDistinct(boolean nullsNotDistinct) {
        return new IndexOptions(this.method, this.include, this.where, nullsNotDistinct, this.invisible);
    }

    public IndexOptions withInvisible(boolean invisible) {
        return new IndexOptions(this.method, this.include, this.where, this.nullsNotDistinct, invisible);
    }

}
