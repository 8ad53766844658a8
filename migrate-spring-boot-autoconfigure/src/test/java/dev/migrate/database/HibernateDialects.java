package dev.migrate.database;

import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.HSQLDialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolver;
import org.jspecify.annotations.Nullable;

/**
 * Puts right what Hibernate's dialect for HSQLDB gets wrong, so that Hibernate can create
 * the schema that it is compared with. Hibernate finds this through its service file.
 */
@SuppressWarnings("serial")
public final class HibernateDialects implements DialectResolver {

    @Override
    public @Nullable Dialect resolveDialect(DialectResolutionInfo info) {
        return info.getDatabaseName().startsWith("HSQL") ? new CorrectedHsqldb(info) : null;
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
