package dev.migrate.database;

/**
 * A database server that listens on a port of this machine until the workspace is closed.
 *
 * @param route how it came to run
 * @param host where it listens
 * @param port where it listens
 * @param user a user who may do everything
 * @param password the user's password, may be empty
 */
record RunningServer(Route route, String host, int port, String user, String password) {

}
