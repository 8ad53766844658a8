package dev.migrate.database;

/**
 * Creates and drops databases on a MariaDB server.
 *
 * @param running the server
 */
record MariadbServer(RunningServer running) implements DatabaseServer {

    @Override
    public Engine engine() {
        return Engine.MARIADB;
    }

    @Override
    public Route route() {
        return this.running.route();
    }

    @Override
    public TestDatabase createDatabase() {
        String name = DatabaseNames.next();
        // the default of the server is latin1 before 11.6
        execute("create database " + name + " character set utf8mb4 collate utf8mb4_unicode_ci");
        return new TestDatabase(this, name, url(name), this.running.user(), this.running.password());
    }

    @Override
    public void drop(TestDatabase database) {
        execute("drop database if exists " + database.name());
    }

    private void execute(String sql) {
        Sql.execute(url(""), this.running.user(), this.running.password(), sql);
    }

    private String url(String database) {
        return "jdbc:mariadb://%s:%d/%s".formatted(this.running.host(), this.running.port(), database);
    }

}
