package dev.migrate;

/**
 * What the entities are compared with.
 */
public enum Counterpart {

    /**
     * The application's database, which has to be up to date for that.
     */
    DATABASE,

    /**
     * An empty database that all scripts are replayed in, and that is gone afterwards.
     * The application's database may be at any revision, and is not changed.
     */
    SHADOW

}
