package dev.migrate.dialect;

import dev.migrate.schema.QualifiedName;

/**
 * How a database folds and quotes names. There are three forms of a name: the one in our
 * records, written as SQL writes it (see {@link QualifiedName}); the one in the
 * database's catalog; and the one in a statement.
 */
public interface Identifiers {

    /**
     * The name as the catalog stores it: a regular identifier folded in the database's
     * way, a delimited one without its quotes.
     * @param name a name as our records have it
     * @return for instance {@code ACCOUNT} for {@code account} on H2
     */
    String stored(String name);

    /**
     * The name as our records have it: the shortest that {@link #stored} turns back into
     * the given one, in lower case where the database folds.
     * @param stored a name as the catalog stores it
     * @return for instance {@code account} for {@code ACCOUNT} on H2, and
     * {@code "account"}, with quotes, for {@code account}
     */
    String name(String stored);

    /**
     * The name as a statement needs it: quoted only where it has to be, so that a regular
     * identifier stays one.
     * @param name a name as our records have it
     * @return safe SQL, whatever characters the name has
     */
    String sql(String name);

    /**
     * The qualified name as a statement needs it.
     * @param name a name as our records have it
     * @return safe SQL, whatever characters the name has
     */
    default String sql(QualifiedName name) {
        return (name.schema() != null) ? sql(name.schema()) + "." + sql(name.name()) : sql(name.name());
    }

    /**
     * Whether a foreign key that says no schema refers to a table in the schema of its
     * own table, rather than in that of the connection.
     * @return {@code false} where it means the same as any other name
     */
    default boolean refersWithinSchemaOfTable() {
        return false;
    }

    /**
     * The shortest form of a name that means the same on this database, for comparing
     * names from different sources.
     * @param name a name as our records have it
     * @return for instance {@code account} for both {@code Account} and {@code "ACCOUNT"}
     * on H2
     */
    default String canonical(String name) {
        return name(stored(name));
    }

    /**
     * The canonical form of a qualified name.
     * @param name a name as our records have it
     * @return the name with both parts in their canonical form
     */
    default QualifiedName canonical(QualifiedName name) {
        return new QualifiedName((name.schema() != null) ? canonical(name.schema()) : null, canonical(name.name()));
    }

}
