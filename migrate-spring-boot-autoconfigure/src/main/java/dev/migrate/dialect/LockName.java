package dev.migrate.dialect;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The name of a lock in the short forms that databases ask for. Other applications have
 * locks too, so that ours are not to be met by chance.
 */
public final class LockName {

    private static final int BYTES = 16;

    private final byte[] digest;

    private LockName(byte[] digest) {
        this.digest = digest;
    }

    /**
     * The short forms of a name.
     * @param name the name
     * @return the short forms
     */
    public static LockName of(String name) {
        try {
            return new LockName(
                    MessageDigest.getInstance("SHA-256").digest(("migrate:" + name).getBytes(StandardCharsets.UTF_8)));
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("Every Java platform has SHA-256", ex);
        }
    }

    /**
     * The name as a number.
     * @return any number
     */
    public long number() {
        return ByteBuffer.wrap(this.digest).getLong();
    }

    /**
     * The name as a text.
     * @return 40 characters
     */
    public String text() {
        return "migrate-" + HexFormat.of().formatHex(this.digest, 0, BYTES);
    }

}
