package dev.migrate.dialect.jdbc;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;

import dev.migrate.dialect.TypeNames;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;
import dev.migrate.schema.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of {@link DatabaseMetaData#getColumns}.
 */
final class JdbcColumns {

    private static final int LARGEST_REAL = 24;

    private final TypeNames types;

    JdbcColumns(TypeNames types) {
        this.types = types;
    }

    Column read(ResultSet row) throws SQLException {
        String name = row.getString("COLUMN_NAME");
        String expression = row.getString("COLUMN_DEF");
        boolean identity = "YES".equals(row.getString("IS_AUTOINCREMENT"));
        boolean generated = !identity && "YES".equals(row.getString("IS_GENERATEDCOLUMN"));
        boolean nullable = row.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls;
        String defaultSql = (identity || generated || "null".equalsIgnoreCase(expression)) ? null : expression;
        return new Column(name, this.types.canonical(type(row)), nullable, defaultSql,
                identity ? Identity.BY_DEFAULT : null, generated ? expression : null, row.getString("REMARKS"));
    }

    private ColumnType type(ResultSet row) throws SQLException {
        String name = row.getString("TYPE_NAME");
        int size = row.getInt("COLUMN_SIZE");
        Kind kind = kind(row.getInt("DATA_TYPE"), size);
        if (kind == null || isPeculiar(name)) {
            return this.types.parse(name);
        }
        return switch (kind) {
            case CHAR, VARCHAR, BINARY, VARBINARY -> (size > 0) ? Standard.of(kind, size) : Standard.of(kind);
            case NUMERIC -> (size > 0) ? Standard.of(kind, size, row.getInt("DECIMAL_DIGITS")) : Standard.of(kind);
            default -> Standard.of(kind);
        };
    }

    /**
     * Whether the name says more than the JDBC type, which is that of bytes or texts.
     */
    private boolean isPeculiar(String name) {
        return this.types.parse(name) instanceof Standard standard
                && (standard.kind() == Kind.UUID || standard.kind() == Kind.JSON || standard.kind() == Kind.XML);
    }

    private static @Nullable Kind kind(int jdbcType, int size) {
        return switch (jdbcType) {
            case Types.BIT -> (size <= 1) ? Kind.BOOLEAN : null;
            case Types.BOOLEAN -> Kind.BOOLEAN;
            case Types.TINYINT -> Kind.TINYINT;
            case Types.SMALLINT -> Kind.SMALLINT;
            case Types.INTEGER -> Kind.INTEGER;
            case Types.BIGINT -> Kind.BIGINT;
            case Types.REAL -> Kind.REAL;
            case Types.FLOAT -> (size > 0 && size <= LARGEST_REAL) ? Kind.REAL : Kind.DOUBLE;
            case Types.DOUBLE -> Kind.DOUBLE;
            case Types.NUMERIC, Types.DECIMAL -> Kind.NUMERIC;
            case Types.CHAR, Types.NCHAR -> Kind.CHAR;
            case Types.VARCHAR, Types.NVARCHAR -> Kind.VARCHAR;
            case Types.LONGVARCHAR, Types.LONGNVARCHAR -> Kind.TEXT;
            case Types.CLOB, Types.NCLOB -> Kind.CLOB;
            case Types.BINARY -> Kind.BINARY;
            case Types.VARBINARY -> Kind.VARBINARY;
            case Types.LONGVARBINARY, Types.BLOB -> Kind.BLOB;
            case Types.DATE -> Kind.DATE;
            case Types.TIME -> Kind.TIME;
            case Types.TIME_WITH_TIMEZONE -> Kind.TIME_TZ;
            case Types.TIMESTAMP -> Kind.TIMESTAMP;
            case Types.TIMESTAMP_WITH_TIMEZONE -> Kind.TIMESTAMP_TZ;
            default -> null;
        };
    }

}
