package dev.migrate.dialect;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

import dev.migrate.schema.QualifiedName;

/**
 * A name for what belongs to a column and is a constraint to the database, where that
 * would otherwise make up a name that nobody can foresee, and so not drop.
 */
public final class ColumnConstraintName {

    // on SQL Server characters, on Oracle and DB2 bytes
    private static final int LONGEST = 128;

    private static final int DIGEST = 8;

    private ColumnConstraintName() {
    }

    /**
     * The name for a constraint.
     * @param prefix says what it is, for instance {@code ck}
     * @param identifiers the rules for names
     * @param table the table
     * @param column the name of the column
     * @return for instance {@code ck_account_status}; a name that would be too long ends
     * in a digest of it
     */
    public static String of(String prefix, Identifiers identifiers, QualifiedName table, String column) {
        return of(prefix, plain(identifiers, table.name()), plain(identifiers, column));
    }

    /**
     * The name for a constraint.
     * @param prefix says what it is
     * @param table the name of the table, without quotes
     * @param column the name of the column, without quotes
     * @return for instance {@code ck_account_status}
     */
    public static String of(String prefix, String table, String column) {
        String name = prefix + "_" + table + "_" + column;
        byte[] bytes = bytes(name);
        if (bytes.length <= LONGEST) {
            return name;
        }
        String beginning = name;
        while (bytes(beginning).length >= LONGEST - DIGEST) {
            beginning = beginning.substring(0, beginning.offsetByCodePoints(beginning.length(), -1));
        }
        CRC32 digest = new CRC32();
        digest.update(bytes);
        return "%s_%08x".formatted(beginning, digest.getValue());
    }

    private static byte[] bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }

    // without the quotes, which the name as a whole gets if it needs them
    private static String plain(Identifiers identifiers, String name) {
        String canonical = identifiers.canonical(name);
        return canonical.startsWith("\"") ? identifiers.stored(name) : canonical;
    }

}
