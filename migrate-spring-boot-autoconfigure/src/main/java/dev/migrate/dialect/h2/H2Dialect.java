package dev.migrate.dialect.h2;

/**
 * H2.
 */
public final class H2Dialect {

    /**
     * The name of the family.
     */
    public static final String NAME = "h2";

    private H2Dialect() {
    }

}
