package dev.migrate.shadow;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * JDBC URLs in which the database is the path:
 * <a href="https://jdbc.postgresql.org/documentation/use/">Initializing the Driver</a>.
 */
final class DatabaseUrl {

    private static final Pattern WITH_SERVER = Pattern.compile("(jdbc:[^/?]*//[^/?]*)(?:/[^?]*)?(\\?.*)?");

    private static final Pattern WITHOUT_SERVER = Pattern.compile("(jdbc:postgresql:)/?[^/?]*(\\?.*)?");

    private DatabaseUrl() {
    }

    /**
     * The URL of another database on the same server.
     * @param url a URL
     * @param database the name of the other database
     * @return the URL, with the same parameters; empty if the URL is of another form
     */
    static Optional<String> of(String url, String database) {
        Matcher server = WITH_SERVER.matcher(url);
        if (server.matches()) {
            return Optional.of(server.group(1) + '/' + database + parameters(server));
        }
        Matcher local = WITHOUT_SERVER.matcher(url);
        return local.matches() ? Optional.of(local.group(1) + database + parameters(local)) : Optional.empty();
    }

    private static String parameters(Matcher url) {
        return (url.group(2) != null) ? url.group(2) : "";
    }

}
