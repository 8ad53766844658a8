package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.Literals;

/**
 * Values as PostgreSQL writes them:
 * <a href= "https://www.postgresql.org/docs/18/datatype-binary.html">Binary Data
 * Types</a>.
 */
final class PostgresqlLiterals extends Literals {

    @Override
    protected String binary(String hexadecimal) {
        return "'\\x" + hexadecimal + "'";
    }

}
