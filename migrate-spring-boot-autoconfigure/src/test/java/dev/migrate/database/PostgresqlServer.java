package dev.migrate.database;

/**
 * Creates and drops databases on a PostgreSQL server.
 *
 * @param running the server
 */
record PostgresqlServer(RunningServer running) implements DatabaseServer {

    @Override
    public Engine engine() {
        return Engine.POSTGRESQL;
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
        execute("drop database if exists " + database.name() + " with (force)");
    }

    private void execute(String sql) {
        Sql.execute(url("postgres"), this.running.user(), this.running.password(), sql);
    }

    private String url(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(this.running.host(), this.running.port(), database);
    }

}
