package dev.migrate.sample.catalogue;

/**
 * How many copies of a publication there are.
 *
 * @param publication the publication's id
 * @param copies the copies that the library owns
 * @param available those of them that can be taken home now
 */
record Availability(Long publication, long copies, long available) {

    static Availability none(Long publication) {
        return new Availability(publication, 0, 0);
    }

}
