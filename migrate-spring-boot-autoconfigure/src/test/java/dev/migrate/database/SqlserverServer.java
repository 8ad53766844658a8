package dev.migrate.database;

/**
 * Creates and drops databases on a SQL Server.
 *
 * @param running the server
 */
record SqlserverServer(RunningServer running) implements DatabaseServer {

    @Override
    public Engine engine() {
        return Engine.SQLSERVER;
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
        execute("if db_id('%1$s') is not null alter database %1$s set single_user with rollback immediate"
            .formatted(database.name()));
        execute("drop database if exists " + database.name());
    }

    private void execute(String sql) {
        Sql.execute(url("master"), this.running.user(), this.running.password(), sql);
    }

    private String url(String database) {
        return "jdbc:sqlserver://%s:%d;databaseName=%s;encrypt=false".formatted(this.running.host(),
                this.running.port(), database);
    }

}
