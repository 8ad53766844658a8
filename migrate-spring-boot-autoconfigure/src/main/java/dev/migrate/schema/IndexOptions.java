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
 * @param invalid whether the database has not finished it, so that no query uses it; a
 * new index is never created like that
 */
public record IndexOptions(@Nullable String method, List<String> include, @Nullable String where,
        boolean nullsNotDistinct, boolean invisible, boolean invalid) {

    /**
     * Nothing in particular.
     */
    public static final IndexOptions NONE = new IndexOptions(null, List.of(), null, false, false);

    public IndexOptions {
        include = List.copyOf(include);
    }

    /**
     * Options of an index that is of use.
     * @param method the access method, or {@code null}
     * @param include columns that are only stored along
     * @param where the condition for the rows that are indexed, or {@code null}
     * @param nullsNotDistinct whether two rows without a value count as equal
     * @param invisible whether queries do without the index
     */
    public IndexOptions(@Nullable String method, List<String> include, @Nullable String where, boolean nullsNotDistinct,
            boolean invisible) {
        this(method, include, where, nullsNotDistinct, invisible, false);
    }

    public IndexOptions withMethod(@Nullable String method) {
        return new IndexOptions(method, this.include, this.where, this.nullsNotDistinct, this.invisible, this.invalid);
    }

    public IndexOptions withInclude(List<String> include) {
        return new IndexOptions(this.method, include, this.where, this.nullsNotDistinct, this.invisible, this.invalid);
    }

    public IndexOptions withWhere(@Nullable String where) {
        return new IndexOptions(this.method, this.include, where, this.nullsNotDistinct, this.invisible, this.invalid);
    }

    public IndexOptions withNullsNotDistinct(boolean nullsNotDistinct) {
        return new IndexOptions(this.method, this.include, this.where, nullsNotDistinct, this.invisible, this.invalid);
    }

    public IndexOptions withInvisible(boolean invisible) {
        return new IndexOptions(this.method, this.include, this.where, this.nullsNotDistinct, invisible, this.invalid);
    }

    public IndexOptions withInvalid(boolean invalid) {
        return new IndexOptions(this.method, this.include, this.where, this.nullsNotDistinct, this.invisible, invalid);
    }

}
