package dev.migrate.dialect.sqlserver;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Spells out types that SQL Server's catalog has in several columns.
 */
final class SqlserverColumnType {

    private static final int UNLIMITED = -1;

    private SqlserverColumnType() {
    }

    /**
     * Spells a type out.
     * @param row a row of the query for columns
     * @return the type as a column definition would have it
     * @throws SQLException if the row cannot be read
     */
    static String spell(ResultSet row) throws SQLException {
        String type = row.getString("type_name");
        if (row.getBoolean("is_user_type")) {
            return row.getString("type_schema") + "." + type;
        }
        int length = row.getInt("max_length");
        return switch (type) {
            case "char", "varchar", "binary", "varbinary" -> type + length(length, 1);
            // whose length is in bytes
            case "nchar", "nvarchar" -> type + length(length, 2);
            case "numeric", "decimal" -> type + "(" + row.getInt("precision") + ", " + row.getInt("scale") + ")";
            case "time", "datetime2", "datetimeoffset" -> type + "(" + row.getInt("scale") + ")";
            // real is a name of its own
            default -> type;
        };
    }

    private static String length(int length, int bytesPerCharacter) {
        return (length == UNLIMITED) ? "(max)" : "(" + length / bytesPerCharacter + ")";
    }

}
