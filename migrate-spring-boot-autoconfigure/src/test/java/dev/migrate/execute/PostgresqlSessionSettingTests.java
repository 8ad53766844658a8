package dev.migrate.execute;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.POSTGRESQL)
class PostgresqlSessionSettingTests extends SessionSettingContract {

    PostgresqlSessionSettingTests() {
        super("set session_replication_role = replica", "create table if not exists book (id integer primary key)",
                "create table if not exists loan (id integer primary key, book_id integer references book (id))",
                "insert into loan values (1, 1)", "select set_config('app.id', '2', false)",
                "insert into loan values (current_setting('app.id')::integer, 7)", "insert into loan values (3, 8)",
                "set session_replication_role = default");
    }

}
