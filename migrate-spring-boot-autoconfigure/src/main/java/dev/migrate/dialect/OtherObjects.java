package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dev.migrate.schema.QualifiedName;

/**
 * Asks a catalog for what a {@link dev.migrate.schema.Schema} does not describe.
 *
 * @param kinds what the query looks for, as SQL calls it
 * @param sql gives the kind of each object, its schema, unless that is the default one,
 * and its name
 */
public record OtherObjects(List<String> kinds, String sql) {

    /**
     * A query.
     * @param sql gives kind, schema or {@code null}, and name
     * @param kinds what the query looks for
     * @return the query
     */
    public static OtherObjects of(String sql, String... kinds) {
        return new OtherObjects(Arrays.asList(kinds), sql);
    }

    /**
     * Runs the query.
     * @param connection the connection to use
     * @param identifiers the rules for names
     * @return the names of all objects of a kind by the kind
     * @throws SQLException if the catalog cannot be read
     */
    public Map<String, Set<QualifiedName>> read(Connection connection, Identifiers identifiers) throws SQLException {
        Map<String, Set<QualifiedName>> objects = new HashMap<>();
        this.kinds.forEach((kind) -> objects.put(kind, new HashSet<>()));
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(this.sql)) {
            while (rows.next()) {
                String schema = rows.getString(2);
                objects.computeIfAbsent(rows.getString(1).toLowerCase(Locale.ROOT), (kind) -> new HashSet<>())
                    .add(new QualifiedName((schema != null) ? identifiers.name(schema) : null,
                            identifiers.name(rows.getString(3))));
            }
        }
        return objects;
    }

}
