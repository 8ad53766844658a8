package dev.migrate.dialect.cockroachdb;

import dev.migrate.dialect.Features;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.postgresql.PostgresqlIndexStatement;

/**
 * How CockroachDB creates indexes:
 * <a href= "https://www.cockroachlabs.com/docs/stable/create-index">CREATE INDEX</a>. It
 * always does so while rows are written, and accepts the word for it.
 */
final class CockroachdbIndexStatement extends PostgresqlIndexStatement {

    CockroachdbIndexStatement(Identifiers identifiers, Features features) {
        super(identifiers, features);
    }

    @Override
    protected String invisible() {
        return "not visible";
    }

}
