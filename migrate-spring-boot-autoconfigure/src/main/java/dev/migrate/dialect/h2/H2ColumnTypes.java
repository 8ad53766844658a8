package dev.migrate.dialect.h2;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import dev.migrate.dialect.CatalogScope;

/**
 * Spells out types that H2's information schema has in many columns and several views.
 */
final class H2ColumnTypes {

    // what H2 has where a definition has no length, see
    // https://h2database.com/html/datatypes.html
    private static final long UNLIMITED = 1_000_000_000;

    private final Map<Descriptor, String> elementTypes = new HashMap<>();

    private final Map<Descriptor, List<String>> enumValues = new HashMap<>();

    /**
     * Reads the parts that are not in the view of columns.
     * @param connection the connection to use
     * @param scope what to read
     * @throws SQLException if the catalog cannot be read
     */
    H2ColumnTypes(Connection connection, CatalogScope scope) throws SQLException {
        H2Catalog.ENUM_VALUES.read(connection, scope,
                (row) -> this.enumValues
                    .computeIfAbsent(Descriptor.of(row, "enum_identifier"), (enumeration) -> new ArrayList<>())
                    .add(row.getString("value_name")));
        // from the innermost out, so that the elements of elements are known
        H2Catalog.ELEMENT_TYPES.read(connection, scope,
                (row) -> this.elementTypes.put(Descriptor.of(row, "collection_type_identifier"), spell(row)));
    }

    /**
     * Spells a type out.
     * @param row a row of the view of columns or of element types
     * @return the type as a column definition would have it
     * @throws SQLException if the row cannot be read
     */
    String spell(ResultSet row) throws SQLException {
        // H2 folds it as it folds names
        String type = row.getString("data_type").toUpperCase(Locale.ROOT);
        return switch (type) {
            case "CHARACTER", "CHARACTER VARYING", "VARCHAR_IGNORECASE", "BINARY", "BINARY VARYING",
                    "CHARACTER LARGE OBJECT", "BINARY LARGE OBJECT" ->
                type + length(row);
            case "NUMERIC", "DECFLOAT" -> type + precision(row);
            case "TIME", "TIMESTAMP" -> type + "(" + row.getInt("datetime_precision") + ")";
            case "TIME WITH TIME ZONE" -> "TIME(" + row.getInt("datetime_precision") + ") WITH TIME ZONE";
            case "TIMESTAMP WITH TIME ZONE" -> "TIMESTAMP(" + row.getInt("datetime_precision") + ") WITH TIME ZONE";
            case "INTERVAL" -> interval(row);
            case "ENUM" -> enumeration(row);
            case "ARRAY" -> this.elementTypes.get(Descriptor.of(row, "dtd_identifier")) + " ARRAY";
            case "GEOMETRY" -> geometry(row);
            default -> type;
        };
    }

    private String length(ResultSet row) throws SQLException {
        long length = row.getLong("character_maximum_length");
        return (length < UNLIMITED) ? "(" + length + ")" : "";
    }

    private String precision(ResultSet row) throws SQLException {
        if (row.getObject("declared_numeric_precision") == null) {
            return "";
        }
        String scale = (row.getObject("numeric_scale") != null) ? ", " + row.getInt("numeric_scale") : "";
        return "(" + row.getInt("numeric_precision") + scale + ")";
    }

    // INTERVAL SECOND(2, 6), INTERVAL DAY(2) TO SECOND(6), INTERVAL YEAR(4) TO MONTH
    private String interval(ResultSet row) throws SQLException {
        String[] fields = row.getString("interval_type").split(" TO ");
        String leading = String.valueOf(row.getInt("interval_precision"));
        String fraction = String.valueOf(row.getInt("datetime_precision"));
        if (fields.length == 1) {
            String both = fields[0].equals("SECOND") ? leading + ", " + fraction : leading;
            return "INTERVAL " + fields[0] + "(" + both + ")";
        }
        return "INTERVAL " + fields[0] + "(" + leading + ") TO " + fields[1]
                + (fields[1].equals("SECOND") ? "(" + fraction + ")" : "");
    }

    private String enumeration(ResultSet row) throws SQLException {
        return this.enumValues.getOrDefault(Descriptor.of(row, "dtd_identifier"), List.of())
            .stream()
            .map((value) -> "'" + value.replace("'", "''") + "'")
            .collect(Collectors.joining(", ", "ENUM(", ")"));
    }

    private String geometry(ResultSet row) throws SQLException {
        String type = row.getString("geometry_type");
        if (type == null) {
            return "GEOMETRY";
        }
        String system = row.getString("geometry_srid");
        return "GEOMETRY(" + type + ((system != null) ? ", " + system : "") + ")";
    }

    /**
     * Names a type within a table, as the SQL standard's descriptors do.
     */
    private record Descriptor(String schema, String table, String identifier) {

        static Descriptor of(ResultSet row, String identifier) throws SQLException {
            return new Descriptor(row.getString("table_schema"), row.getString("table_name"),
                    row.getString(identifier));
        }

    }

}
