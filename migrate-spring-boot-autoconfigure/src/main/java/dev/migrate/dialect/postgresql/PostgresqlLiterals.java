package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.Literals;

/**
 * Values as PostgreSQL writes them:
 * <a href= "https://www.postgresql.org/docs/18/datatype-binary.html">Binary Data
 * Types</a>.
 */
final class PostgresqlLiterals extends Literals {

    // https://www.postgresql.org/docs/18/datatype-numeric.html#DATATYPE-FLOAT
    @Override
    protected String notFinite(double number) {
        return typed("double precision", String.valueOf(number));
    }

    @Override
    protected String binary(String hexadecimal) {
        return "'\\x" + hexadecimal + "'";
    }

}
