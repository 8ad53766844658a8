package dev.migrate.execute;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.MARIADB)
class MariadbSessionSettingTests extends SessionSettingContract {

    MariadbSessionSettingTests() {
        super("set foreign_key_checks = 0", "set @first = 1",
                "create table if not exists loan (id integer not null primary key, book_id integer, constraint fk_loan_book foreign key (book_id) references book (id))",
                "insert into loan (id) values (@first)", "insert into loan (id, book_id) values (2, 7)",
                "create table if not exists book (id integer not null primary key)",
                "insert into loan (id, book_id) values (3, 8)", "set foreign_key_checks = 1");
    }

}
