package dev.migrate.dialect.h2;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;

import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.DialectFamily;
import dev.migrate.dialect.ScratchNormalizer;
import dev.migrate.dialect.ScriptStyle;
import dev.migrate.dialect.SessionSchema;
import dev.migrate.dialect.StandardDialect;
import dev.migrate.dialect.StandardIdentifiers.Folding;

/**
 * H2 from version 2.2.
 */
public final class H2Dialect {

    /**
     * The name of the family.
     */
    public static final String NAME = "h2";

    private static final ScriptStyle STYLE = new ScriptStyle(null, null, ";", "current_timestamp at time zone 'UTC'",
            "current_user", "java -cp h2.jar org.h2.tools.RunScript -url URL -user USER -script FILE", new H2Literals(),
            null);

    /**
     * How a database is recognized.
     */
    public static final DialectFamily FAMILY = new DialectFamily(NAME, (product) -> product.name().equals("H2"),
            (product) -> create(folding(product.metaData())), () -> create(Folding.UPPER));

    private H2Dialect() {
    }

    /**
     * Puts the dialect together.
     * @param folding what the database makes of a regular identifier
     * @return the dialect
     */
    public static Dialect create(Folding folding) {
        H2Identifiers identifiers = new H2Identifiers(folding);
        H2Types types = new H2Types();
        Ddl ddl = new H2Ddl(identifiers, types);
        H2Inspector inspector = new H2Inspector(identifiers, types);
        return new StandardDialect(NAME, false, identifiers, types, ddl, inspector,
                new ScratchNormalizer(identifiers, ddl, inspector::inspectTables), new H2Lock(), STYLE)
            .with(H2Timeouts.INSTANCE)
            .with(new H2HalfDoneStatements(identifiers))
            .with(new SessionSchema("call current_schema()", "set schema \"%s\"", "\""));
    }

    // settings of the URL:
    // https://h2database.com/html/commands.html#set_database_to_upper
    private static Folding folding(DatabaseMetaData database) throws SQLException {
        if (database.storesUpperCaseIdentifiers()) {
            return Folding.UPPER;
        }
        return database.storesLowerCaseIdentifiers() ? Folding.LOWER : Folding.NONE;
    }

}
