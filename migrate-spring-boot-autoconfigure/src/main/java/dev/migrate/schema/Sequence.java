package dev.migrate.schema;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A sequence that is not merely the inside of an identity column.
 *
 * @param name the name
 * @param start the first value
 * @param increment the distance between two values
 * @param options what else there is to it, without start and increment
 * @param type the type of its values, or {@code null} where that is left to the database
 * @param owner the column that it goes with when that is dropped, as that of a
 * {@code serial} column does, or {@code null} for none
 */
public record Sequence(QualifiedName name, long start, long increment, SequenceOptions options,
        @Nullable ColumnType type, @Nullable Owner owner) {

    public Sequence {
        Objects.requireNonNull(name, "name");
        options = options.withStart(null).withIncrement(null);
    }

    /**
     * A sequence that belongs to no column, with numbers of the usual type.
     * @param name the name
     * @param start the first value
     * @param increment the distance between two values
     * @param options what else there is to it
     */
    public Sequence(QualifiedName name, long start, long increment, SequenceOptions options) {
        this(name, start, increment, options, null, null);
    }

    /**
     * A sequence that is left to the database but for its start and increment.
     * @param name the name
     * @param start the first value
     * @param increment the distance between two values
     */
    public Sequence(QualifiedName name, long start, long increment) {
        this(name, start, increment, SequenceOptions.NONE);
    }

    /**
     * All that there is to the sequence.
     * @return the options, with start and increment
     */
    public SequenceOptions allOptions() {
        return this.options.withStart(this.start).withIncrement(this.increment);
    }

    public Sequence withName(QualifiedName name) {
        return new Sequence(name, this.start, this.increment, this.options, this.type, this.owner);
    }

    public Sequence withType(@Nullable ColumnType type) {
        return new Sequence(this.name, this.start, this.increment, this.options, type, this.owner);
    }

    public Sequence withOwner(@Nullable Owner owner) {
        return new Sequence(this.name, this.start, this.increment, this.options, this.type, owner);
    }

    /**
     * The column that a sequence belongs to.
     *
     * @param table the table
     * @param column the column
     */
    public record Owner(QualifiedName table, String column) {

        public Owner {
            Objects.requireNonNull(table, "table");
            Objects.requireNonNull(column, "column");
        }

    }

}
