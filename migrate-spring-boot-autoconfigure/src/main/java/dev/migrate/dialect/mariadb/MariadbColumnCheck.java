package dev.migrate.dialect.mariadb;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.TableLookup;
import dev.migrate.schema.QualifiedName;

/**
 * The check that was written within a column. MariaDB calls it by the name of the column,
 * and a new definition of the column that does not have it drops it
 * (<a href="https://mariadb.com/kb/en/constraint/#check-constraints">CHECK
 * Constraints</a>).
 *
 * @param condition the condition as the catalog has it
 * @param alone whether there is no check of the table by the same name, which is meant
 * first where a check is dropped by its name
 */
public record MariadbColumnCheck(String condition, boolean alone) {

    private static final String QUERY = """
            select level, check_clause
            from information_schema.check_constraints
            where constraint_schema = coalesce(?, database())
            and table_name = ?
            and constraint_name = ?
            """;

    /**
     * Finds the check within a column.
     * @param table the table
     * @param column the column
     * @param identifiers the rules for names
     * @param tables reads the catalog
     * @return the check, or empty if there is none, or no database that could be asked
     */
    static Optional<MariadbColumnCheck> find(QualifiedName table, String column, Identifiers identifiers,
            TableLookup tables) {
        return tables.read((connection) -> read(connection, table, column, identifiers)).flatMap((check) -> check);
    }

    private static Optional<MariadbColumnCheck> read(Connection connection, QualifiedName table, String column,
            Identifiers identifiers) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(QUERY)) {
            query.setString(1, (table.schema() != null) ? identifiers.stored(table.schema()) : null);
            query.setString(2, identifiers.stored(table.name()));
            query.setString(3, identifiers.stored(column));
            String condition = null;
            boolean alone = true;
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    if (rows.getString("level").equals("Column")) {
                        condition = rows.getString("check_clause");
                    }
                    else {
                        alone = false;
                    }
                }
            }
            return (condition == null || isOfType(column, condition, identifiers)) ? Optional.empty()
                    : Optional.of(new MariadbColumnCheck(condition, alone));
        }
    }

    // what makes a longtext hold JSON comes with the type, and goes with it
    private static boolean isOfType(String column, String condition, Identifiers identifiers) {
        return condition.equalsIgnoreCase("json_valid(`" + identifiers.stored(column).replace("`", "``") + "`)");
    }

}
