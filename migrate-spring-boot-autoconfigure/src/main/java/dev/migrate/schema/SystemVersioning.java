package dev.migrate.schema;

import org.jspecify.annotations.Nullable;

/**
 * That the database keeps the former states of a table's rows (SQL:2016 part 2, section
 * 4.15.9), as MariaDB does
 * (<a href="https://mariadb.com/kb/en/system-versioned-tables/">System-Versioned
 * Tables</a>).
 *
 * @param start the column that says since when a row is as it is, or {@code null} if none
 * of the table's does
 * @param end the column that says until when it was so, or {@code null}
 */
public record SystemVersioning(@Nullable String start, @Nullable String end) {

    /**
     * Without columns of the table's own.
     */
    public static final SystemVersioning HIDDEN = new SystemVersioning(null, null);

}
