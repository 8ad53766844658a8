package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.MigrationLock;
import dev.migrate.dialect.Normalizer;
import dev.migrate.dialect.TypeNames;

/**
 * PostgreSQL from version 13.
 */
public final class PostgresqlDialect implements Dialect {

    /**
     * The name of the family.
     */
    public static final String NAME = "postgresql";

    private final Identifiers identifiers;

    private final TypeNames types;

    private final Ddl ddl;

    private final Inspector inspector;

    private final Normalizer normalizer;

    private final MigrationLock lock = new PostgresqlLock();

    public PostgresqlDialect() {
        PostgresqlIdentifiers identifiers = new PostgresqlIdentifiers();
        PostgresqlTypes types = new PostgresqlTypes(identifiers);
        this.identifiers = identifiers;
        this.types = types;
        this.ddl = new PostgresqlDdl(identifiers, types);
        PostgresqlInspector inspector = new PostgresqlInspector(identifiers, types);
        this.inspector = inspector;
        this.normalizer = new PostgresqlNormalizer(identifiers, this.ddl, inspector);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean transactionalDdl() {
        return true;
    }

    @Override
    public Identifiers identifiers() {
        return this.identifiers;
    }

    @Override
    public TypeNames types() {
        return this.types;
    }

    @Override
    public Ddl ddl() {
        return this.ddl;
    }

    @Override
    public Inspector inspector() {
        return this.inspector;
    }

    @Override
    public Normalizer normalizer() {
        return this.normalizer;
    }

    @Override
    public MigrationLock lock() {
        return this.lock;
    }

    @Override
    public String toString() {
        return NAME;
    }

}
