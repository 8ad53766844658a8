package dev.migrate.dialect.mariadb;

import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.MigrationLock;
import dev.migrate.dialect.Normalizer;
import dev.migrate.dialect.TypeNames;

/**
 * MariaDB from version 10.7.
 */
public final class MariadbDialect implements Dialect {

    /**
     * The name of the family.
     */
    public static final String NAME = "mariadb";

    private final Identifiers identifiers;

    private final TypeNames types;

    private final Ddl ddl;

    private final Inspector inspector;

    private final Normalizer normalizer;

    private final MigrationLock lock = new MariadbLock();

    public MariadbDialect() {
        MariadbIdentifiers identifiers = new MariadbIdentifiers();
        MariadbTypes types = new MariadbTypes();
        this.identifiers = identifiers;
        this.types = types;
        this.ddl = new MariadbDdl(identifiers, types);
        MariadbInspector inspector = new MariadbInspector(identifiers, types);
        this.inspector = inspector;
        this.normalizer = new MariadbNormalizer(identifiers, this.ddl, inspector);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean transactionalDdl() {
        return false;
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
