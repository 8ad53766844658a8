package dev.migrate.database;

/**
 * Creates and drops schemas of a Db2 database, which takes minutes to create.
 *
 * @param running the server
 */
record Db2Server(RunningServer running) implements DatabaseServer {

    @Override
    public Engine engine() {
        return Engine.DB2;
    }

    @Override
    public Route route() {
        return this.running.route();
    }

    @Override
    public TestDatabase createDatabase() {
        String name = DatabaseNames.next().toUpperCase(java.util.Locale.ROOT);
        execute("create schema " + name);
        return new TestDatabase(this, name, url() + ":currentSchema=" + name + ";", this.running.user(),
                this.running.password());
    }

    @Override
    public void drop(TestDatabase database) {
        execute("""
                begin
                    declare errors_in varchar(128) default 'ERRORS';
                    declare errors_of varchar(128) default 'OF_%1$s';
                    call sysproc.admin_drop_schema('%1$s', null, errors_in, errors_of);
                end""".formatted(database.name()));
    }

    private void execute(String sql) {
        Sql.execute(url(), this.running.user(), this.running.password(), sql);
    }

    private String url() {
        return "jdbc:db2://%s:%d/%s".formatted(this.running.host(), this.running.port(), Db2Container.DATABASE);
    }

}
