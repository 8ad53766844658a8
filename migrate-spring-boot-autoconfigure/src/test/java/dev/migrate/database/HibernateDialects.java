package dev.migrate.database;

import org.hibernate.community.dialect.SQLiteDialect;
import org.hibernate.community.dialect.identity.SQLiteIdentityColumnSupport;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.HSQLDialect;
import org.hibernate.dialect.identity.IdentityColumnSupport;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolver;
import org.jspecify.annotations.Nullable;

/**
 * Puts right what Hibernate's dialects for HSQLDB and SQLite get wrong, so that Hibernate
 * can create the schema that it is compared with. Hibernate finds this through its
 * service file.
 */
@SuppressWarnings("serial")
public final class HibernateDialects implements DialectResolver {

    @Override
    public @Nullable Dialect resolveDialect(DialectResolutionInfo info) {
        return switch (info.getDatabaseName()) {
            case "HSQL Database Engine" -> new CorrectedHsqldb(info);
            case "SQLite" -> new CorrectedSqlite(info);
            default -> null;
        };
    }

    /**
     * SQLite has no comments, and numbers a primary key only if it has a type: Hibernate
     * leaves it out where the statement has it already, in lower case, for another
     * column.
     */
    private static final class CorrectedSqlite extends SQLiteDialect {

        CorrectedSqlite(DialectResolutionInfo info) {
            super(info);
        }

        @Override
        public boolean supportsCommentOn() {
            return false;
        }

        @Override
        public IdentityColumnSupport getIdentityColumnSupport() {
            return new SQLiteIdentityColumnSupport() {

                @Override
                public String getIdentityColumnString(int type) {
                    return "INTEGER";
                }

            };
        }

    }

    /**
     * HSQLDB has no word for it that a generated column is stored.
     */
    private static final class CorrectedHsqldb extends HSQLDialect {

        CorrectedHsqldb(DialectResolutionInfo info) {
            super(info);
        }

        @Override
        public String generatedAs(String generatedAs) {
            return " generated always as (" + generatedAs + ")";
        }

    }

}
