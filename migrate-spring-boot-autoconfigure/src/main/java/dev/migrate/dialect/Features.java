package dev.migrate.dialect;

import java.util.Set;

/**
 * What a database has.
 *
 * @param dialect the name of the family of databases
 * @param available what it has
 */
public record Features(String dialect, Set<Feature> available) {

    public Features {
        available = Set.copyOf(available);
    }

    /**
     * The features of a database.
     * @param dialect the name of the family of databases
     * @param available what it has
     * @return the features
     */
    public static Features of(String dialect, Feature... available) {
        return new Features(dialect, Set.of(available));
    }

    /**
     * Whether the database has something.
     * @param feature what it may have
     * @return whether it has
     */
    public boolean have(Feature feature) {
        return this.available.contains(feature);
    }

    /**
     * Makes sure that the database has something.
     * @param feature what it must have
     * @param object what for, for instance {@code index ix_account_email}
     * @throws UnsupportedFeatureException if it has not
     */
    public void require(Feature feature, Object object) {
        if (!have(feature)) {
            throw missing(feature, object);
        }
    }

    /**
     * Says that the database does not have something.
     * @param feature what it does not have
     * @param object what for
     * @return the exception
     */
    public UnsupportedFeatureException missing(Feature feature, Object object) {
        return new UnsupportedFeatureException(this.dialect, "%s (%s)".formatted(feature.description(), object),
                feature.advice());
    }

}
