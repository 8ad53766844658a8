package dev.migrate.database;

/**
 * Creates and drops users, which are what others call databases, on an Oracle server.
 *
 * @param running the server
 */
record OracleServer(RunningServer running) implements DatabaseServer {

    @Override
    public Engine engine() {
        return Engine.ORACLE;
    }

    @Override
    public Route route() {
        return this.running.route();
    }

    @Override
    public TestDatabase createDatabase() {
        String name = DatabaseNames.next();
        execute("create user %1$s identified by %1$s quota unlimited on users".formatted(name));
        execute("grant create session, create table, create sequence, create view to " + name);
        return new TestDatabase(this, name, url(), name, name);
    }

    // whoever is connected must go first
    @Override
    public void drop(TestDatabase database) {
        execute("""
                begin
                    for connected in (select sid, serial# from v$session where username = upper('%1$s')) loop
                        execute immediate 'alter system kill session ''' || connected.sid || ',' || connected.serial#
                            || ''' immediate';
                    end loop;
                    for doomed in (select username from all_users where username = upper('%1$s')) loop
                        execute immediate 'drop user ' || doomed.username || ' cascade';
                    end loop;
                end;""".formatted(database.name()));
    }

    private void execute(String sql) {
        Sql.execute(url(), this.running.user(), this.running.password(), sql);
    }

    private String url() {
        return "jdbc:oracle:thin:@//%s:%d/freepdb1".formatted(this.running.host(), this.running.port());
    }

}
