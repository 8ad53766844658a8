package dev.migrate.shadow;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /**
     * The same URL with other parameters.
     * @param url a URL
     * @param parameters names and values of which nothing needs escaping; they take the
     * place of those of the same names
     * @return the URL
     */
    static String with(String url, Map<String, String> parameters) {
        int question = url.indexOf('?');
        String query = (question < 0) ? "" : url.substring(question + 1);
        Stream<String> others = Stream.of(query.split("&"))
            .filter((parameter) -> !parameter.isEmpty() && !parameters.containsKey(parameter.split("=", 2)[0]));
        Stream<String> own = parameters.entrySet().stream().map((entry) -> entry.getKey() + "=" + entry.getValue());
        return ((question < 0) ? url : url.substring(0, question))
                + Stream.concat(others, own.sorted()).collect(Collectors.joining("&", "?", ""));
    }

    private static String parameters(Matcher url) {
        return (url.group(2) != null) ? url.group(2) : "";
    }

}
