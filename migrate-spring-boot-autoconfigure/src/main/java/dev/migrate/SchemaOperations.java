package dev.migrate;

import java.util.List;

import dev.migrate.operation.AddEnumValue;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.CreateSchema;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.DropSchema;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameEnumValue;
import dev.migrate.schema.QualifiedName;

/**
 * What {@link Operations} can do to schemas and to types of a fixed list of texts.
 */
public interface SchemaOperations {

    /**
     * Carries out an operation.
     * @param operation the operation
     */
    void apply(Operation operation);

    /**
     * Creates a schema, which MariaDB and MySQL call a database.
     * @param schema the name of the schema
     */
    default void createSchema(String schema) {
        apply(new CreateSchema(schema));
    }

    /**
     * Drops a schema. Most databases refuse that while there is something in it; MariaDB
     * and MySQL drop everything with it.
     * @param schema the name of the schema
     */
    default void dropSchema(String schema) {
        apply(new DropSchema(schema));
    }

    /**
     * Creates a type of which columns hold one of a fixed list of texts. Columns have it
     * by {@code sqlType("name")}. Where the database has no such types, use
     * {@link ColumnTypes#enumeration} for each column.
     * @param type the name of the type
     * @param values the texts, in the order by which they are sorted
     */
    default void createEnumType(String type, String... values) {
        apply(new CreateEnumType(QualifiedName.of(type), List.of(values)));
    }

    /**
     * Creates a type as Hibernate does: without a word, PostgreSQL takes texts for values
     * of it, and the other way round. Elsewhere this is {@link #createEnumType}.
     * @param type the name of the type
     * @param values the texts, in the order by which they are sorted
     */
    default void createEnumTypeWithCasts(String type, String... values) {
        apply(new CreateEnumType(QualifiedName.of(type), List.of(values), true));
    }

    /**
     * Adds a text to a type, after the others.
     * @param type the name of the type
     * @param value the new text
     */
    default void addEnumValue(String type, String value) {
        apply(new AddEnumValue(QualifiedName.of(type), value, null, null));
    }

    /**
     * Adds a text to a type.
     * @param type the name of the type
     * @param value the new text
     * @param before the text that it is sorted before
     */
    default void addEnumValueBefore(String type, String value, String before) {
        apply(new AddEnumValue(QualifiedName.of(type), value, before, null));
    }

    /**
     * Adds a text to a type.
     * @param type the name of the type
     * @param value the new text
     * @param after the text that it is sorted after
     */
    default void addEnumValueAfter(String type, String value, String after) {
        apply(new AddEnumValue(QualifiedName.of(type), value, null, after));
    }

    /**
     * Renames a text of a type, in all rows that hold it.
     * @param type the name of the type
     * @param value the text so far
     * @param newValue the new text
     */
    default void renameEnumValue(String type, String value, String newValue) {
        apply(new RenameEnumValue(QualifiedName.of(type), value, newValue));
    }

    /**
     * Drops a type that no column has.
     * @param type the name of the type
     */
    default void dropEnumType(String type) {
        apply(new DropEnumType(QualifiedName.of(type), null));
    }

    /**
     * Drops a type that no column has, and the casts to and from texts with it.
     * @param type the name of the type
     * @see #createEnumTypeWithCasts
     */
    default void dropEnumTypeWithCasts(String type) {
        apply(new DropEnumType(QualifiedName.of(type), null, true));
    }

}
