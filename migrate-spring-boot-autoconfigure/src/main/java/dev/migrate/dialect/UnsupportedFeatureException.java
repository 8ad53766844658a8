package dev.migrate.dialect;

import dev.migrate.MigrateException;

/**
 * A database has nothing that could carry out an operation.
 */
@SuppressWarnings("serial")
public class UnsupportedFeatureException extends MigrateException {

    /**
     * A database cannot do something.
     * @param dialect the name of the family of databases
     * @param feature what it does not have, naming the object concerned
     * @param advice what to do instead
     */
    public UnsupportedFeatureException(String dialect, String feature, String advice) {
        super("%s does not have %s. %s".formatted(dialect, feature, advice));
    }

}
