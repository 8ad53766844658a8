package dev.migrate.database;

/**
 * HSQLDB in this JVM, in memory.
 */
record HsqldbServer() implements DatabaseServer {

    @Override
    public Engine engine() {
        return Engine.HSQLDB;
    }

    @Override
    public Route route() {
        return Route.IN_MEMORY;
    }

    @Override
    public TestDatabase createDatabase() {
        String name = DatabaseNames.next();
        return new TestDatabase(this, name, "jdbc:hsqldb:mem:" + name, "SA", "");
    }

    @Override
    public void drop(TestDatabase database) {
        Sql.execute(database, "shutdown");
    }

}
