package dev.migrate.sample.reservation;

/**
 * How far a reservation has come.
 */
public enum ReservationStatus {

    /** No copy is free yet. */
    WAITING("waiting"),

    /** A copy is on hold for the member. */
    READY("ready to be collected"),

    /** The member has taken the copy. */
    COLLECTED("already collected"),

    /** The member no longer wants it. */
    CANCELLED("cancelled"),

    /** The member did not come in time. */
    EXPIRED("expired");

    private final String words;

    ReservationStatus(String words) {
        this.words = words;
    }

    /**
     * Returns this status as a sentence about it would.
     * @return for example "waiting"
     */
    public String inWords() {
        return this.words;
    }

}
