package dev.migrate.execute;

import java.util.function.UnaryOperator;
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

    /** What a driver that misunderstands a URL has left of it: {@code password@host}. */
    private static final Pattern REST = Pattern.compile("(?<![^\\s:(=\\[])[^\\s\"'/@(*]+@(?=[\\w\\[])");

    private Credentials() {
    }

    static String mask(String text) {
        String masked = AUTHORITY.matcher(text).replaceAll("***@");
        masked = LOGIN.matcher(masked).replaceAll("***@");
        return PROPERTY.matcher(masked).replaceAll("$1***");
    }

    /**
     * What a driver or a pool says of a URL that it could not connect to, of which it may
     * repeat any part.
     */
    static String maskParts(String text) {
        return REST.matcher(mask(text)).replaceAll("***@");
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
        return masked(exception, Credentials::maskUrls);
    }

    /**
     * The same for what was thrown where a connection could not be had.
     */
    static Throwable maskedParts(Throwable exception) {
        return masked(exception, Credentials::maskParts);
    }

    private static Throwable masked(Throwable exception, UnaryOperator<String> mask) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (!mask.apply(cause.toString()).equals(cause.toString())) {
                return copy(exception, mask);
            }
        }
        return exception;
    }

    private static Throwable copy(Throwable exception, UnaryOperator<String> mask) {
        Throwable cause = exception.getCause();
        MaskedException copy = new MaskedException(mask.apply(exception.toString()),
                (cause != null) ? masked(cause, mask) : null);
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
