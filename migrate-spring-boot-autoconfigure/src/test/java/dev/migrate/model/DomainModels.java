package dev.migrate.model;

import java.util.stream.Stream;

/**
 * The models that every database is tried with.
 */
final class DomainModels {

    private DomainModels() {
    }

    static Stream<DomainModel> all() {
        return DomainModel.ofHibernate();
    }

}
