package dev.migrate.dialect.h2;

import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.MigrationLock;
import dev.migrate.dialect.Normalizer;
import dev.migrate.dialect.StandardIdentifiers.Folding;
import dev.migrate.dialect.TypeNames;

/**
 * H2 from version 2.2.
 */
public final class H2Dialect implements Dialect {

    /**
     * The name of the family.
     */
    public static final String NAME = "h2";

    private final Identifiers identifiers;

    private final TypeNames types;

    private final Ddl ddl;

    private final Inspector inspector;

    private final Normalizer normalizer;

    private final MigrationLock lock = new H2Lock();

    /**
     * The dialect of a database.
     * @param folding what the database makes of a regular identifier
     */
    public H2Dialect(Folding folding) {
        H2Identifiers identifiers = new H2Identifiers(folding);
        H2Types types = new H2Types();
        this.identifiers = identifiers;
        this.types = types;
        this.ddl = new H2Ddl(identifiers, types);
        H2Inspector inspector = new H2Inspector(identifiers, types);
        this.inspector = inspector;
        this.normalizer = new H2Normalizer(identifiers, this.ddl, inspector);
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
