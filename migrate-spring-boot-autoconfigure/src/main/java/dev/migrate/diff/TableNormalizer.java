package dev.migrate.diff;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.migrate.operation.Operation;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReplaceableObject;
import dev.migrate.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * Asks the database for the canonical form of tables, as a
 * {@link dev.migrate.dialect.Normalizer} bound to a connection does.
 */
@FunctionalInterface
public interface TableNormalizer {

    /**
     * Leaves all text as it is, for when there is no database to ask. What is written
     * differently then counts as different.
     */
    TableNormalizer NONE = (tables) -> tables;

    /**
     * The tables as an inspection would find them had they been created.
     * @param tables the tables, never empty
     * @return the normalized tables, in the same order, with their names and those of
     * their constraints and indexes unchanged; what the database added of its own accord
     * has no name
     * @throws SQLException if the database does not accept one of the tables
     */
    List<Table> normalize(List<Table> tables) throws SQLException;

    /**
     * The tables as an inspection would find them had they and the types of their columns
     * been created.
     * @param tables the tables, never empty
     * @param types what creates the types that the database does not have, or not with
     * these values
     * @return the normalized tables, in the same order
     * @throws SQLException if the database does not accept one of the tables
     * @see #normalize(List)
     */
    default List<Table> normalize(List<Table> tables, List<Operation> types) throws SQLException {
        return normalize(tables);
    }

    /**
     * The schema that names need not mention.
     * @return its name, or {@code null} if that is not known
     * @throws SQLException if the database does not answer
     */
    default @Nullable String defaultSchema() throws SQLException {
        return null;
    }

    /**
     * What the database has that no schema describes.
     * @return the names of all objects of a kind by the kind, as SQL calls it; nothing
     * for a kind of which the database was not asked
     * @throws SQLException if the database does not answer
     * @see dev.migrate.dialect.Inspector#inspectOthers
     */
    default Map<String, Set<QualifiedName>> otherObjects() throws SQLException {
        return Map.of();
    }

    /**
     * The views as an inspection would find them had they been created.
     * @param views the views, never empty
     * @return each of the views as the database would say it, in the same order; empty
     * for one that cannot be created on the tables that there are
     * @throws SQLException if the database does not answer
     */
    default List<Optional<ReplaceableObject>> normalizeViews(List<ReplaceableObject> views) throws SQLException {
        return views.stream().map(Optional::of).toList();
    }

}
