package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query on a catalog.
 *
 * @param sql the query, in which {@code :schemas} stands for the list of schemas and
 * {@code :tables} for the pattern of table names of a {@link CatalogScope}
 */
public record CatalogQuery(String sql) {

    // two colons are a cast on PostgreSQL
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):(schemas|tables)\\b");

    /**
     * Runs the query.
     * @param connection the connection to use
     * @param scope what to read
     * @param reader called for each row
     * @throws SQLException if the catalog cannot be read
     */
    public void read(Connection connection, CatalogScope scope, RowReader reader) throws SQLException {
        List<String> arguments = new ArrayList<>();
        String statement = PARAMETER.matcher(this.sql).replaceAll((parameter) -> {
            List<String> values = parameter.group(1).equals("schemas") ? scope.schemas() : List.of(scope.tables());
            arguments.addAll(values);
            return Matcher.quoteReplacement(String.join(", ", Collections.nCopies(values.size(), "?")));
        });
        try (PreparedStatement query = connection.prepareStatement(statement)) {
            for (int i = 0; i < arguments.size(); i++) {
                query.setString(i + 1, arguments.get(i));
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        }
    }

    /**
     * Reads one row.
     */
    @FunctionalInterface
    public interface RowReader {

        /**
         * Reads the row that the cursor is on.
         * @param row the result, whose cursor stays where it is
         * @throws SQLException if a column cannot be read
         */
        void read(ResultSet row) throws SQLException;

    }

}
