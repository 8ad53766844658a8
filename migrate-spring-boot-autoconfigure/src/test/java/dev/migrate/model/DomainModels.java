package dev.migrate.model;

import java.util.stream.Stream;

import dev.migrate.model.entity.Customer;
import dev.migrate.model.museum.Exhibit;

/**
 * The models that every database is tried with.
 */
final class DomainModels {

    private DomainModels() {
    }

    static Stream<DomainModel> all() {
        return Stream.concat(DomainModel.ofHibernate(),
                Stream.of(DomainModel.in("shop", Customer.class), DomainModel.in("museum", Exhibit.class)));
    }

}
