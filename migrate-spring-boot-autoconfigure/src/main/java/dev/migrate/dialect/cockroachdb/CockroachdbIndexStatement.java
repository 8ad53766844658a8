package dev.migrate.dialect.cockroachdb;

import java.util.List;

import dev.migrate.dialect.Features;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.postgresql.PostgresqlIndexStatement;
import dev.migrate.schema.Index;

/**
 * How CockroachDB creates indexes:
 * <a href= "https://www.cockroachlabs.com/docs/stable/create-index">CREATE INDEX</a>. It
 * always does so while rows are written, and accepts the word for it.
 */
final class CockroachdbIndexStatement extends PostgresqlIndexStatement {

    private static final String HASH = "hash";

    CockroachdbIndexStatement(Identifiers identifiers, Features features) {
        super(identifiers, features);
    }

    // a hash spreads the entries of an index that is ordered otherwise
    @Override
    protected void addParts(List<String> words, Index index, String parts) {
        if (HASH.equalsIgnoreCase(index.options().method())) {
            words.add(parts);
            words.add("using hash");
            return;
        }
        super.addParts(words, index, parts);
    }

    @Override
    protected String invisible() {
        return "not visible";
    }

}
