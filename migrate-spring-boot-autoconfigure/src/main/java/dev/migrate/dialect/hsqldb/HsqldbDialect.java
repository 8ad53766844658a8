package dev.migrate.dialect.hsqldb;

import java.util.EnumSet;
import java.util.List;

import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.DialectFamily;
import dev.migrate.dialect.ReferentialActions;
import dev.migrate.dialect.ScratchNormalizer;
import dev.migrate.dialect.ScriptStyle;
import dev.migrate.dialect.SessionSchema;
import dev.migrate.dialect.SessionTimeouts;
import dev.migrate.dialect.StandardDialect;
import dev.migrate.schema.ReferentialAction;

/**
 * HSQLDB from version 2.7.
 */
public final class HsqldbDialect {

    /**
     * The name of the family.
     */
    public static final String NAME = "hsqldb";

    // DDL commits, so that no transaction would hold the statements together
    private static final ScriptStyle STYLE = new ScriptStyle(null, null, ";",
            "current_timestamp at time zone interval '0:00' hour to minute", "current_user",
            "java -jar sqltool.jar --autoCommit --inlineRc=url=URL,user=USER FILE", new HsqldbLiterals(), null);

    /**
     * How a database is recognized.
     */
    public static final DialectFamily FAMILY = DialectFamily.of(NAME, "HSQL Database Engine", HsqldbDialect::create);

    // constraints are never deferred, so that restrict makes no difference
    private static final ReferentialActions ACTIONS = new ReferentialActions(NAME,
            EnumSet.complementOf(EnumSet.of(ReferentialAction.RESTRICT)),
            EnumSet.complementOf(EnumSet.of(ReferentialAction.RESTRICT)));

    // Nobody waits for a lock for any time that could be set; the driver ends statements.
    private static final SessionTimeouts TIMEOUTS = new SessionTimeouts(List.of(), List.of(), false, true,
            (ex) -> false, SessionTimeouts.state("40001"));

    private HsqldbDialect() {
    }

    /**
     * Puts the dialect together.
     * @return the dialect
     */
    public static Dialect create() {
        HsqldbIdentifiers identifiers = new HsqldbIdentifiers();
        HsqldbTypes types = new HsqldbTypes(identifiers);
        Ddl ddl = new HsqldbDdl(identifiers, types);
        HsqldbInspector inspector = new HsqldbInspector(identifiers, types);
        return new StandardDialect(NAME, false, identifiers, types, ddl, inspector,
                new ScratchNormalizer(identifiers, ddl, inspector::inspectTables).with(ACTIONS::normal),
                new HsqldbLock(), STYLE)
            .with(TIMEOUTS)
            .with(new SessionSchema("call current_schema", "set schema \"%s\"", "\""));
    }

}
