package dev.migrate.execute;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.jspecify.annotations.Nullable;

/**
 * Who runs the steps, for the history.
 *
 * @param user the operating system's user
 * @param host the machine
 * @param applicationVersion the version of the application, or {@code null} if it has
 * none
 */
public record Executor(String user, String host, @Nullable String applicationVersion) {

    /**
     * This process.
     * @param applicationVersion the version of the application, or {@code null} if it has
     * none
     * @return who runs it
     */
    public static Executor thisProcess(@Nullable String applicationVersion) {
        return new Executor(System.getProperty("user.name", "unknown"), hostName(), applicationVersion);
    }

    private static String hostName() {
        String environment = System.getenv("HOSTNAME");
        if (environment != null && !environment.isBlank()) {
            return environment;
        }
        try {
            return InetAddress.getLocalHost().getHostName();
        }
        catch (UnknownHostException ex) {
            return "unknown";
        }
    }

}
