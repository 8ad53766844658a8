package dev.migrate.dialect.mariadb;

import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.MigrationLock;
import dev.migrate.dialect.Normalizer;
import dev.migrate.dialect.TypeNames;

/**
 * MySQL from version 8.0.19.
 */
public final class MysqlDialect implements Dialect {

    /**
     * The name of the family.
     */
    public static final String NAME = "mysql";

    private final Identifiers identifiers;

    private final TypeNames types;

    private final Ddl ddl;

    private final Inspector inspector;

    private final Normalizer normalizer;

    private final MigrationLock lock = new MariadbLock();

    public MysqlDialect() {
        MariadbIdentifiers identifiers = new MariadbIdentifiers();
        MysqlTypes types = new MysqlTypes();
        this.identifiers = identifiers;
        this.types = types;
        this.ddl = new MysqlDdl(identifiers, types);
        MysqlInspector inspector = new MysqlInspector(identifiers, types);
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
