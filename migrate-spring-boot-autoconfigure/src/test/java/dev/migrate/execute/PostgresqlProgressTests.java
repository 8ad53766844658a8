package dev.migrate.execute;

import java.util.Optional;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.POSTGRESQL)
class PostgresqlProgressTests extends ProgressContract {

    @Override
    String statement() {
        return "create index concurrently ix_book_id on book (id)";
    }

    @Override
    String expected(Optional<String> inTheWay) {
        return "waiting for writers before build, waiting for process %s \\(PostgreSQL JDBC Driver\\), idle in transaction since [\\d:]+"
            .formatted(inTheWay.orElseThrow());
    }

}
