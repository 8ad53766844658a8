package dev.migrate.dialect.db2;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Spells out types that Db2's catalog has in several columns: <a href=
 * "https://www.ibm.com/docs/en/db2/11.5?topic=views-syscatcolumns">SYSCAT.COLUMNS</a>.
 */
final class Db2ColumnType {

    private Db2ColumnType() {
    }

    /**
     * Spells a type out.
     * @param row a row of the query for columns
     * @return the type as a column definition would have it
     * @throws SQLException if the row cannot be read
     */
    static String spell(ResultSet row) throws SQLException {
        String type = row.getString("typename");
        String schema = row.getString("typeschema").strip();
        if (!schema.equals("SYSIBM")) {
            return schema + "." + type;
        }
        int length = row.getInt("length");
        return switch (type) {
            case "CHARACTER", "VARCHAR" -> type + "(" + length + ")" + bits(row);
            case "BINARY", "VARBINARY", "GRAPHIC", "VARGRAPHIC" -> type + "(" + length + ")";
            case "DECIMAL" -> type + "(" + length + "," + row.getInt("scale") + ")";
            case "DECFLOAT" -> (length == 8) ? "DECFLOAT(16)" : "DECFLOAT(34)";
            case "TIMESTAMP" -> type + "(" + row.getInt("scale") + ")";
            default -> type;
        };
    }

    // without a code page they are bytes
    private static String bits(ResultSet row) throws SQLException {
        return (row.getInt("codepage") == 0) ? " FOR BIT DATA" : "";
    }

}
