package dev.migrate.dialect.cockroachdb;

import java.util.List;

import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.DialectFamily;
import dev.migrate.dialect.MigrationLock;
import dev.migrate.dialect.Normalizer;
import dev.migrate.dialect.ScratchNormalizer;
import dev.migrate.dialect.StandardDialect;

/**
 * CockroachDB from version 25.2.
 * <p>
 * It has transactions for rows, but <a href=
 * "https://www.cockroachlabs.com/docs/stable/online-schema-changes#limitations">a change
 * of the schema may fail after the transaction that asked for it has been committed</a>,
 * and {@code autocommit_before_ddl} is on: each statement is therefore committed on its
 * own, so that the account of what took effect is exact.
 */
public final class CockroachdbDialect {

    /**
     * The name of the family.
     */
    public static final String NAME = "cockroachdb";

    /**
     * How a database is recognized.
     */
    public static final DialectFamily FAMILY = new DialectFamily(NAME, CockroachdbGreeting::isFrom,
            (product) -> create(), CockroachdbDialect::create);

    private CockroachdbDialect() {
    }

    /**
     * Puts the dialect together.
     * @return the dialect
     */
    public static Dialect create() {
        CockroachdbIdentifiers identifiers = new CockroachdbIdentifiers();
        CockroachdbTypes types = new CockroachdbTypes(identifiers);
        Ddl ddl = new CockroachdbDdl(identifiers, types);
        CockroachdbInspector inspector = new CockroachdbInspector(identifiers, types);
        // temporary tables would have to be allowed first
        Normalizer normalizer = new ScratchNormalizer(identifiers, ddl,
                (connection, pattern) -> inspector.inspect(connection, List.of()));
        return new StandardDialect(NAME, false, identifiers, types, ddl, inspector, normalizer, MigrationLock.NONE,
                CockroachdbScript.STYLE);
    }

}
