package dev.migrate.execute;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Keeps out of messages what drivers and pools repeat from a JDBC URL and nobody is to
 * read in a log.
 */
final class Credentials {

    /** A JDBC URL, as far as it goes. */
    private static final Pattern URL = Pattern.compile("\\bjdbc:[^\\s\"']+");

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

    /**
     * A text in which URLs stand among other things, which stay as they are.
     */
    static String maskUrls(String text) {
        return URL.matcher(text).replaceAll((url) -> Matcher.quoteReplacement(mask(url.group())));
    }

    /**
     * An exception that somebody may print with all its causes.
     * @param exception what a driver, a pool or a migration threw
     * @return the exception, or one in its place if it or one of its causes repeats a URL
     * with credentials
     */
    static Throwable masked(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (!maskUrls(cause.toString()).equals(cause.toString())) {
                return copy(exception);
            }
        }
        return exception;
    }

    private static Throwable copy(Throwable exception) {
        Throwable cause = exception.getCause();
        MaskedException copy = new MaskedException(maskUrls(exception.toString()),
                (cause != null) ? masked(cause) : null);
        copy.setStackTrace(exception.getStackTrace());
        return copy;
    }

    /**
     * Stands for an exception that said too much.
     */
    @SuppressWarnings("serial")
    private static final class MaskedException extends RuntimeException {

        private final String text;

        MaskedException(String text, @Nullable Throwable cause) {
            super(text, cause);
            this.text = text;
        }

        @Override
        public String toString() {
            return this.text;
        }

    }

}
