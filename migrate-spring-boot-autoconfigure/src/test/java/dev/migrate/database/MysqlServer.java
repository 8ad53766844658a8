package dev.migrate.database;

/**
 * Creates and drops databases on a MySQL server.
 *
 * @param running the server
 */
record MysqlServer(RunningServer running) implements DatabaseServer {

    @Override
    public Engine engine() {
        return Engine.MYSQL;
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
        execute("drop database if exists " + database.name());
    }

    private void execute(String sql) {
        Sql.execute(url(""), this.running.user(), this.running.password(), sql);
    }

    String url(String database) {
        // a container's server has a password, which the driver sends only when it may
        // ask for a key
        return "jdbc:mysql://%s:%d/%s?sslMode=DISABLED&allowPublicKeyRetrieval=true".formatted(this.running.host(),
                this.running.port(), database);
    }

}
