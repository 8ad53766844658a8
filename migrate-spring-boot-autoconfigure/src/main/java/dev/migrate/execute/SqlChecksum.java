package dev.migrate.execute;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A cumulative hash of all SQL that a step sent, which does not depend on line ends and
 * trailing blanks: that of each statement covers those before, so that it can be gone on
 * with after any of them. The algorithm is named in the result, so that it can be
 * replaced one day.
 */
final class SqlChecksum {

    /** What there is before the first statement. */
    static final String EMPTY = value(sha256());

    private String value = EMPTY;

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        }
        catch (NoSuchAlgorithmException ex) {
            // Every Java platform must have it (MessageDigest's own documentation).
            throw new IllegalStateException(ex);
        }
    }

    private static String value(MessageDigest digest) {
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    /**
     * The hash after one more statement.
     * @param before the hash of the statements before it, or {@link #EMPTY}
     * @param sql the statement
     * @return the algorithm and the hash, for instance {@code sha256:9f86…}
     */
    static String next(String before, String sql) {
        MessageDigest digest = sha256();
        if (!before.equals(EMPTY)) {
            digest.update(before.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
        }
        sql.lines().map(String::stripTrailing).forEach((line) -> {
            digest.update(line.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
        });
        digest.update((byte) ';');
        return value(digest);
    }

    void add(String sql) {
        this.value = next(this.value, sql);
    }

    /**
     * Goes on after statements whose hash is known.
     * @param value their hash
     */
    void restore(String value) {
        this.value = value;
    }

    /**
     * The hash of everything so far.
     * @return the algorithm and the hash, for instance {@code sha256:9f86…}
     */
    String value() {
        return this.value;
    }

}
