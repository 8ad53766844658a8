package dev.migrate.schema;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name the name, written as SQL writes it (see {@link QualifiedName})
 * @param type the type
 * @param nullable whether the column may hold no value
 * @param defaultSql the default as an SQL expression, or {@code null} for none
 * @param identity whether and how the database numbers the column, or {@code null}
 * @param generatedSql the SQL expression of a generated column, or {@code null}
 * @param comment the comment, or {@code null} for none
 * @param virtual whether a generated column is computed when it is read rather than when
 * its row is written
 * @param collation how texts in it are compared, as SQL, or {@code null} where that is
 * left to the table or the type
 */
public record Column(String name, ColumnType type, boolean nullable, @Nullable String defaultSql,
        @Nullable Identity identity, @Nullable String generatedSql, @Nullable String comment, boolean virtual,
        @Nullable String collation) {

    public Column {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
    }

    /**
     * A column that is kept with its row.
     * @param name the name
     * @param type the type
     * @param nullable whether the column may hold no value
     * @param defaultSql the default as an SQL expression, or {@code null}
     * @param identity whether and how the database numbers the column, or {@code null}
     * @param generatedSql the SQL expression of a generated column, or {@code null}
     * @param comment the comment, or {@code null}
     */
    public Column(String name, ColumnType type, boolean nullable, @Nullable String defaultSql,
            @Nullable Identity identity, @Nullable String generatedSql, @Nullable String comment) {
        this(name, type, nullable, defaultSql, identity, generatedSql, comment, false, null);
    }

    /**
     * A column of the usual collation.
     * @param name the name
     * @param type the type
     * @param nullable whether the column may hold no value
     * @param defaultSql the default as an SQL expression, or {@code null}
     * @param identity whether and how the database numbers the column, or {@code null}
     * @param generatedSql the SQL expression of a generated column, or {@code null}
     * @param comment the comment, or {@code null}
     * @param virtual whether a generated column is computed when it is read
     */
    public Column(String name, ColumnType type, boolean nullable, @Nullable String defaultSql,
            @Nullable Identity identity, @Nullable String generatedSql, @Nullable String comment, boolean virtual) {
        this(name, type, nullable, defaultSql, identity, generatedSql, comment, virtual, null);
    }

    /**
     * A nullable column with nothing but a name and a type.
     * @param name the name
     * @param type the type
     * @return the column
     */
    public static Column of(String name, ColumnType type) {
        return new Column(name, type, true, null, null, null, null);
    }

    public Column withName(String name) {
        return new Column(name, this.type, this.nullable, this.defaultSql, this.identity, this.generatedSql,
                this.comment, this.virtual, this.collation);
    }

    public Column withType(ColumnType type) {
        return new Column(this.name, type, this.nullable, this.defaultSql, this.identity, this.generatedSql,
                this.comment, this.virtual, this.collation);
    }

    public Column withNullable(boolean nullable) {
        return new Column(this.name, this.type, nullable, this.defaultSql, this.identity, this.generatedSql,
                this.comment, this.virtual, this.collation);
    }

    public Column withDefaultSql(@Nullable String defaultSql) {
        return new Column(this.name, this.type, this.nullable, defaultSql, this.identity, this.generatedSql,
                this.comment, this.virtual, this.collation);
    }

    public Column withIdentity(@Nullable Identity identity) {
        return new Column(this.name, this.type, this.nullable, this.defaultSql, identity, this.generatedSql,
                this.comment, this.virtual, this.collation);
    }

    public Column withGeneratedSql(@Nullable String generatedSql) {
        return new Column(this.name, this.type, this.nullable, this.defaultSql, this.identity, generatedSql,
                this.comment, this.virtual, this.collation);
    }

    public Column withComment(@Nullable String comment) {
        return new Column(this.name, this.type, this.nullable, this.defaultSql, this.identity, this.generatedSql,
                comment, this.virtual, this.collation);
    }

    public Column withVirtual(boolean virtual) {
        return new Column(this.name, this.type, this.nullable, this.defaultSql, this.identity, this.generatedSql,
                this.comment, virtual, this.collation);
    }

    public Column withCollation(@Nullable String collation) {
        return new Column(this.name, this.type, this.nullable, this.defaultSql, this.identity, this.generatedSql,
                this.comment, this.virtual, collation);
    }

}
