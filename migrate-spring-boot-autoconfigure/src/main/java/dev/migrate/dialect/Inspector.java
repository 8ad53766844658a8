package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReplaceableObject;
import dev.migrate.schema.Schema;

/**
 * Reads a live schema in a number of statements that does not depend on the number of
 * tables.
 */
public interface Inspector {

    /**
     * Reads the connection's default schema, whose tables come without a schema in their
     * names, and further ones.
     * @param connection the connection to use; its transaction state is left alone
     * @param otherSchemas the names of further schemas, as our records have them
     * @return tables and sequences with canonical names (see
     * {@link Identifiers#canonical(QualifiedName)}), each list sorted by name;
     * constraints and indexes with the names that they have in the database; indexes and
     * sequences that only implement a constraint or an identity column left out
     * @throws SQLException if the catalog cannot be read
     */
    Schema inspect(Connection connection, List<String> otherSchemas) throws SQLException;

    /**
     * Reads a few views of the connection's default schema, for instance those that a
     * comparison has created for itself.
     * @param connection the connection to use
     * @param pattern a pattern for {@code like} that their names match, as the catalog
     * stores them
     * @return these views at least, as {@link #inspect} finds them
     * @throws SQLException if the catalog cannot be read
     */
    default List<ReplaceableObject> inspectViews(Connection connection, String pattern) throws SQLException {
        return inspect(connection, List.of()).views();
    }

    /**
     * Finds what a {@link Schema} does not describe: functions, procedures, triggers and
     * the like. Nobody is asked for them unless the entities want some.
     * @param connection the connection to use
     * @return the names of all objects of a kind by the kind, as SQL calls it, those of
     * the default schema without it; nothing for a kind that the inspector does not look
     * for
     * @throws SQLException if the catalog cannot be read
     */
    default Map<String, Set<QualifiedName>> inspectOthers(Connection connection) throws SQLException {
        return Map.of();
    }

    /**
     * What of a wanted schema an inspection could find. Nothing else can be compared.
     * @param wanted the schema as it shall be
     * @param actual the schema as an inspection has found it
     * @return the wanted schema where an inspection finds everything; otherwise without
     * what it cannot find of that which is there
     */
    default Schema comparable(Schema wanted, Schema actual) {
        return wanted;
    }

}
