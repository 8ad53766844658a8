package dev.migrate.schema;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The type of a column in a vocabulary of our own, which each database's dialect renders
 * in its own words. A script thereby keeps its meaning on another database and after an
 * upgrade of any library.
 */
public sealed interface ColumnType {

    /**
     * A type of the SQL standard, or one that most databases have, with its arguments.
     *
     * @param kind which type
     * @param arguments length, or precision and scale, in the order of the SQL standard;
     * empty where the database's default applies
     */
    record Standard(Kind kind, List<Integer> arguments) implements ColumnType {

        public Standard {
            Objects.requireNonNull(kind, "kind");
            arguments = List.copyOf(arguments);
            if (arguments.size() > kind.maximumArguments) {
                throw new IllegalArgumentException("The type %s takes at most %d argument(s), not %s"
                    .formatted(kind.sqlName(), kind.maximumArguments, arguments));
            }
        }

        public static Standard of(Kind kind, Integer... arguments) {
            return new Standard(kind, List.of(arguments));
        }

        /**
         * The argument at the given place.
         * @param index the place, from 0
         * @return the argument, or {@code null} where it was left to the database
         */
        public @Nullable Integer argument(int index) {
            return (index < this.arguments.size()) ? this.arguments.get(index) : null;
        }

        @Override
        public String toString() {
            String written = this.arguments.isEmpty() ? ""
                    : this.arguments.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
            return switch (this.kind) {
                case TIME_TZ -> "time" + written + " with time zone";
                case TIMESTAMP_TZ -> "timestamp" + written + " with time zone";
                default -> this.kind.sqlName() + written;
            };
        }

    }

    /**
     * One of a fixed list of texts: a native enumeration where the database has one
     * inside a column definition, otherwise a text with a check constraint.
     *
     * @param values the texts that the column may hold
     * @param length how many characters the text has at most, where it is one
     */
    record Enumeration(List<String> values, int length) implements ColumnType {

        /**
         * The length where nobody chose one, as in Hibernate.
         */
        public static final int DEFAULT_LENGTH = 255;

        public Enumeration {
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("An enumeration needs at least one value");
            }
        }

        /**
         * An enumeration of the default length.
         * @param values the texts that the column may hold
         */
        public Enumeration(List<String> values) {
            this(values, DEFAULT_LENGTH);
        }

        @Override
        public String toString() {
            return this.values.stream()
                .map(value -> "'" + value.replace("'", "''") + "'")
                .collect(Collectors.joining(", ", "enum(", ")"));
        }

    }

    /**
     * An array of another type.
     *
     * @param element the type of the elements
     */
    record Array(ColumnType element) implements ColumnType {

        @Override
        public String toString() {
            return this.element + " array";
        }

    }

    /**
     * The way out of the vocabulary: a type in one database's own words.
     *
     * @param sql the type as the database spells it, for instance {@code citext}
     */
    record Native(String sql) implements ColumnType {

        public Native {
            if (sql.isBlank()) {
                throw new IllegalArgumentException("The SQL of a type must not be blank");
            }
        }

        @Override
        public String toString() {
            return this.sql;
        }

    }

    /**
     * The types of {@link Standard}.
     */
    enum Kind {

        BOOLEAN(0), TINYINT(0), SMALLINT(0), INTEGER(0), BIGINT(0), REAL(0), DOUBLE(0), NUMERIC(2), CHAR(1), VARCHAR(1),
        TEXT(0), CLOB(0), BINARY(1), VARBINARY(1), BLOB(0), DATE(0), TIME(1), TIME_TZ(1), TIMESTAMP(1), TIMESTAMP_TZ(1),
        UUID(0), JSON(0), XML(0);

        private final int maximumArguments;

        Kind(int maximumArguments) {
            this.maximumArguments = maximumArguments;
        }

        /**
         * How many arguments the type can have.
         * @return 0 to 2
         */
        public int maximumArguments() {
            return this.maximumArguments;
        }

        String sqlName() {
            return switch (this) {
                case DOUBLE -> "double precision";
                case TIME_TZ -> "time with time zone";
                case TIMESTAMP_TZ -> "timestamp with time zone";
                default -> name().toLowerCase(java.util.Locale.ROOT);
            };
        }

    }

}
