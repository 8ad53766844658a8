package dev.migrate.dialect.oracle;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Spells out types that Oracle's dictionary has in several columns.
 */
final class OracleColumnType {

    private OracleColumnType() {
    }

    /**
     * Spells a type out.
     * @param row a row of the query for columns
     * @return the type as a column definition would have it
     * @throws SQLException if the row cannot be read
     */
    static String spell(ResultSet row) throws SQLException {
        String type = row.getString("data_type");
        String owner = row.getString("data_type_owner");
        if (owner != null) {
            return type.equals("XMLTYPE") ? type : owner + "." + type;
        }
        return switch (type) {
            case "VARCHAR2" ->
                type + "(" + row.getInt("char_length") + (row.getString("char_used").equals("C") ? " CHAR)" : " BYTE)");
            case "CHAR", "NCHAR", "NVARCHAR2" -> type + "(" + row.getInt("char_length") + ")";
            case "RAW" -> type + "(" + row.getInt("data_length") + ")";
            case "FLOAT" -> type + "(" + row.getInt("data_precision") + ")";
            case "NUMBER" -> type + number(row);
            // the others bring their arguments along
            default -> type;
        };
    }

    private static String number(ResultSet row) throws SQLException {
        String precision = row.getString("data_precision");
        String scale = row.getString("data_scale");
        if (precision == null) {
            // number(*,0), as "integer" is stored
            return (scale != null) ? "(38," + scale + ")" : "";
        }
        return "(" + precision + "," + ((scale != null) ? scale : "0") + ")";
    }

}
