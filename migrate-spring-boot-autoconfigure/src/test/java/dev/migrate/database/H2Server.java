package dev.migrate.database;

import java.nio.file.Path;

/**
 * H2 in this JVM, in memory or in files.
 *
 * @param route {@link Route#IN_MEMORY} or {@link Route#FILE}
 */
record H2Server(Route route) implements DatabaseServer {

    @Override
    public Engine engine() {
        return Engine.H2;
    }

    @Override
    public TestDatabase createDatabase() {
        String name = DatabaseNames.next();
        String url = (this.route == Route.FILE) ? "jdbc:h2:file:" + file(name)
                // or the database is gone with its first connection
                : "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
        return new TestDatabase(this, name, url, "sa", "");
    }

    @Override
    public void drop(TestDatabase database) {
        Sql.execute(database, "shutdown");
        if (this.route == Route.FILE) {
            Workspace.ofThisJvm().delete(file(database.name()).getParent());
        }
    }

    private Path file(String name) {
        return Workspace.ofThisJvm().directory("h2-" + name).resolve(name);
    }

}
