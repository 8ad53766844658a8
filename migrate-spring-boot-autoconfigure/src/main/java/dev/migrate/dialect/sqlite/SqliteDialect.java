package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.DialectFamily;
import dev.migrate.dialect.ScratchNormalizer;
import dev.migrate.dialect.ScriptStyle;
import dev.migrate.dialect.StandardDialect;

/**
 * SQLite from version 3.37.
 */
public final class SqliteDialect {

    /**
     * The name of the family.
     */
    public static final String NAME = "sqlite";

    // there are no users, but the history wants to know one
    private static final ScriptStyle STYLE = new ScriptStyle("begin", "commit", ";",
            "strftime('%Y-%m-%d %H:%M:%f', 'now')", "'sqlite3'", "sqlite3 -bail DATABASE < FILE", new SqliteLiterals(),
            null)
        .withPreamble("pragma foreign_keys = off");

    /**
     * How a database is recognized.
     */
    public static final DialectFamily FAMILY = DialectFamily.of(NAME, "SQLite", SqliteDialect::create);

    private SqliteDialect() {
    }

    /**
     * Puts the dialect together.
     * @return the dialect
     */
    public static Dialect create() {
        SqliteIdentifiers identifiers = new SqliteIdentifiers();
        SqliteTypes types = new SqliteTypes(identifiers);
        Ddl ddl = new SqliteDdl(identifiers, types);
        SqliteInspector inspector = new SqliteInspector(identifiers, types);
        return new StandardDialect(NAME, true, identifiers, types, ddl, inspector,
                new ScratchNormalizer(identifiers, ddl, inspector::inspectTables).rollingBack(), new SqliteLock(),
                STYLE, new ForeignKeySuspension())
            .with(SqliteTimeouts.INSTANCE)
            .with(new SqliteScratchDatabase());
    }

}
