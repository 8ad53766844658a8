package dev.migrate.database;

/**
 * Creates and drops databases of a CockroachDB server.
 *
 * @param running the server
 */
record CockroachdbServer(RunningServer running) implements DatabaseServer {

    @Override
    public Engine engine() {
        return Engine.COCKROACHDB;
    }

    @Override
    public Route route() {
        return this.running.route();
    }

    @Override
    public TestDatabase createDatabase() {
        String name = DatabaseNames.next();
        execute("create database " + name);
        return new TestDatabase(this, name, url(name), this.running.user(), this.running.password());
    }

    @Override
    public void drop(TestDatabase database) {
        execute("drop database if exists %s cascade".formatted(database.name()));
    }

    private void execute(String sql) {
        Sql.execute(url("defaultdb"), this.running.user(), this.running.password(), sql);
    }

    private String url(String database) {
        return "jdbc:postgresql://%s:%d/%s?sslmode=disable".formatted(this.running.host(), this.running.port(),
                database);
    }

}
