package dev.migrate.execute;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A hash of all SQL that a step sent, which does not depend on line ends and trailing
 * blanks. The algorithm is named in the result, so that it can be replaced one day.
 */
class SqlChecksum {

    private final MessageDigest digest = sha256();

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        }
        catch (NoSuchAlgorithmException ex) {
            // Every Java platform must have it (MessageDigest's own documentation).
            throw new IllegalStateException(ex);
        }
    }

    void add(String sql) {
        sql.lines().map(String::stripTrailing).forEach((line) -> {
            this.digest.update(line.getBytes(StandardCharsets.UTF_8));
            this.digest.update((byte) '\n');
        });
        this.digest.update((byte) ';');
    }

    /**
     * The hash of everything so far.
     * @return the algorithm and the hash, for instance {@code sha256:9f86…}
     */
    String value() {
        try {
            // A copy, because asking a digest for its value starts it afresh.
            return "sha256:" + HexFormat.of().formatHex(((MessageDigest) this.digest.clone()).digest());
        }
        catch (CloneNotSupportedException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
