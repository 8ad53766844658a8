package dev.migrate.database;

import java.nio.file.Path;

/**
 * HSQLDB in this JVM, in memory or in files.
 *
 * @param route {@link Route#IN_MEMORY} or {@link Route#FILE}
 */
record HsqldbServer(Route route) implements DatabaseServer {

    /**
     * The last connection closes the database, each commit is in the file at once, and
     * nobody waits the ten seconds after which the lock file of a process that was killed
     * is known to be nobody's.
     *
     * @see <a href=
     * "https://hsqldb.org/doc/2.0/guide/dbproperties-chapt.html">Properties</a>
     */
    private static final String FILE_PROPERTIES = ";shutdown=true;hsqldb.write_delay=false;hsqldb.lock_file=false";

    @Override
    public Engine engine() {
        return Engine.HSQLDB;
    }

    @Override
    public TestDatabase createDatabase() {
        String name = DatabaseNames.next();
        String url = (this.route == Route.FILE) ? "jdbc:hsqldb:file:" + file(name) + FILE_PROPERTIES
                : "jdbc:hsqldb:mem:" + name;
        return new TestDatabase(this, name, url, "SA", "");
    }

    @Override
    public void drop(TestDatabase database) {
        Sql.execute(database, "shutdown");
        if (this.route == Route.FILE) {
            Workspace.ofThisJvm().delete(file(database.name()).getParent());
        }
    }

    private Path file(String name) {
        return Workspace.ofThisJvm().directory("hsqldb-" + name).resolve(name);
    }

}
