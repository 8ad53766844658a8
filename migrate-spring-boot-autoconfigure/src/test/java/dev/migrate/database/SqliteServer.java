package dev.migrate.database;

import java.nio.file.Path;

/**
 * SQLite in this JVM. Its databases are files, because each connection to
 * {@code :memory:} is a database of its own. Foreign keys are enforced, as applications
 * have it that want them; a crash of the machine is nothing that tests have to survive.
 */
record SqliteServer() implements DatabaseServer {

    @Override
    public Engine engine() {
        return Engine.SQLITE;
    }

    @Override
    public Route route() {
        return Route.FILE;
    }

    @Override
    public TestDatabase createDatabase() {
        String name = DatabaseNames.next();
        return new TestDatabase(this, name,
                "jdbc:sqlite:" + directory(name).resolve("database.sqlite") + "?foreign_keys=on&synchronous=off", "",
                "");
    }

    @Override
    public void drop(TestDatabase database) {
        Workspace.ofThisJvm().delete(directory(database.name()));
    }

    private Path directory(String name) {
        return Workspace.ofThisJvm().directory("sqlite-" + name);
    }

}
