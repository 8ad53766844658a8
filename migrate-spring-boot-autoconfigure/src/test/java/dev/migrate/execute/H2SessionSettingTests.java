package dev.migrate.execute;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.H2)
class H2SessionSettingTests extends SessionSettingContract {

    H2SessionSettingTests() {
        super("set @first = 1", "create table if not exists loan (id integer not null primary key)",
                "insert into loan values (@first)", "insert into loan values (@first + 1)",
                "insert into loan values (@first + 2)");
    }

}
