package dev.migrate.shadow;

import java.util.Collection;

import dev.migrate.MigrateException;

/**
 * How far scripts may reach while they are replayed.
 */
public enum ShadowScope {

    /** A database with any schemas. */
    DATABASE(""),

    /** One database: a further schema would be another one. */
    ONE_DATABASE(
            "A temporary database stands for one schema, and %s would be another database of the same server. Nothing was changed. Set migrate.shadow.url to an empty database on a server that has no others"),

    /** One schema of the application's own database. */
    ONE_SCHEMA(
            "A temporary schema stands for one schema, and %s would be another one of the application's own database. Nothing was changed. Let the user create databases, or set migrate.shadow.url to an empty database");

    private final String refusal;

    ShadowScope(String refusal) {
        this.refusal = refusal;
    }

    /**
     * Whether there can be further schemas.
     * @return {@code false} where they would not be in the shadow
     */
    public boolean hasSeveralSchemas() {
        return this == DATABASE;
    }

    /**
     * Makes sure that schemas are in the shadow.
     * @param schemas the names of schemas beside the default one
     * @throws MigrateException if there are any and they are not
     */
    public void require(Collection<String> schemas) {
        if (!hasSeveralSchemas() && !schemas.isEmpty()) {
            throw new MigrateException(this.refusal.formatted(String.join(", ", schemas)));
        }
    }

}
