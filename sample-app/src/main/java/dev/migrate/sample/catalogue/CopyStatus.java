package dev.migrate.sample.catalogue;

/**
 * Where a copy is.
 */
public enum CopyStatus {

    /** On the shelf. */
    AVAILABLE("on the shelf"),

    /** At a reader's home. */
    ON_LOAN("on loan"),

    /** Behind the desk, for the reader who reserved it. */
    ON_HOLD("on hold for a reservation"),

    /** No longer the library's. */
    WITHDRAWN("withdrawn");

    private final String words;

    CopyStatus(String words) {
        this.words = words;
    }

    /**
     * Returns this status as a sentence about it would.
     * @return for example "on loan"
     */
    public String inWords() {
        return this.words;
    }

}
