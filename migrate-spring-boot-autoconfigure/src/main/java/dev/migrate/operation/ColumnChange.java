package dev.migrate.operation;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Identity;

import org.jspecify.annotations.Nullable;

/**
 * One aspect of a column that an {@link AlterColumn} changes; what is not mentioned stays
 * as it is.
 */
public sealed interface ColumnChange {

    /**
     * The column after this change.
     * @param column the column before
     * @return the column after
     */
    Column applyTo(Column column);

    /**
     * The change that takes this one back.
     * @param existing the column before
     * @return the change that restores this aspect of the column before
     */
    ColumnChange inverse(Column existing);

    /**
     * Gives the column another type.
     *
     * @param type the new type
     */
    record SetType(ColumnType type) implements ColumnChange {

        @Override
        public Column applyTo(Column column) {
            // databases give a text of another type the usual collation
            return column.withType(this.type).withCollation(null);
        }

        @Override
        public ColumnChange inverse(Column existing) {
            return new SetType(existing.type());
        }

    }

    /**
     * Allows or forbids the column to hold no value.
     *
     * @param nullable whether it may
     */
    record SetNullable(boolean nullable) implements ColumnChange {

        @Override
        public Column applyTo(Column column) {
            return column.withNullable(this.nullable);
        }

        @Override
        public ColumnChange inverse(Column existing) {
            return new SetNullable(existing.nullable());
        }

    }

    /**
     * Sets or drops the default of the column.
     *
     * @param sql the default as an SQL expression, or {@code null} to drop it
     */
    record SetDefault(@Nullable String sql) implements ColumnChange {

        @Override
        public Column applyTo(Column column) {
            return column.withDefaultSql(this.sql);
        }

        @Override
        public ColumnChange inverse(Column existing) {
            return new SetDefault(existing.defaultSql());
        }

    }

    /**
     * Makes the database number the column, or stops it from doing so.
     *
     * @param identity how, or {@code null} to stop it
     */
    record SetIdentity(@Nullable Identity identity) implements ColumnChange {

        @Override
        public Column applyTo(Column column) {
            return column.withIdentity(this.identity);
        }

        @Override
        public ColumnChange inverse(Column existing) {
            return new SetIdentity(existing.identity());
        }

    }

    /**
     * Changes the comment of the column.
     *
     * @param comment the new comment, or {@code null} for none
     */
    record SetComment(@Nullable String comment) implements ColumnChange {

        @Override
        public Column applyTo(Column column) {
            return column.withComment(this.comment);
        }

        @Override
        public ColumnChange inverse(Column existing) {
            return new SetComment(existing.comment());
        }

    }

}
