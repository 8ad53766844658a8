package dev.migrate.execute;

import java.util.regex.Pattern;

/**
 * Keeps out of messages what drivers and pools repeat from a JDBC URL and nobody is to
 * read in a log.
 */
final class Credentials {

    /** {@code //user:password@host}. */
    private static final Pattern AUTHORITY = Pattern.compile("(?<=//)[^\\s\"'/?;,]*@");

    /** {@code jdbc:oracle:thin:user/password@host}. */
    private static final Pattern LOGIN = Pattern.compile("(?<=\\bjdbc:[\\w:]{1,40}:)[^\\s\"'/:;,]+/[^\\s\"';,]*@");

    /** {@code password=secret}, whatever the property is called in full. */
    private static final Pattern PROPERTY = Pattern
        .compile("(?i)([\\w.]*(?:user|login|password|passwd|pwd|passphrase|secret|token)[\\w.]*=)[^\\s&;,\"')]*");

    private Credentials() {
    }

    static String mask(String text) {
        String masked = AUTHORITY.matcher(text).replaceAll("***@");
        masked = LOGIN.matcher(masked).replaceAll("***@");
        return PROPERTY.matcher(masked).replaceAll("$1***");
    }

}
