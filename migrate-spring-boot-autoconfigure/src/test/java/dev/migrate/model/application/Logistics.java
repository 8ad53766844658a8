package dev.migrate.model.application;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * What grew over the years in applications that have many tables: names that are given
 * twice.
 */
public final class Logistics {

    private Logistics() {
    }

    /** Where things are. */
    @Entity(name = "Depot")
    public static class Depot {

        @Id
        @GeneratedValue
        Long id;

        String town;

    }

    /** An index with the name of its foreign key. */
    @Entity(name = "Shipment")
    @Table(indexes = @Index(name = "fk_shipment_origin", columnList = "origin_id"))
    public static class Shipment {

        @Id
        @GeneratedValue
        Long id;

        String reference;

        @ManyToOne
        @JoinColumn(foreignKey = @ForeignKey(name = "fk_shipment_origin"))
        Depot origin;

        @ManyToOne
        Depot destination;

    }

    /** An index with the name of its foreign key, and a column more. */
    @Entity(name = "Consignment")
    @Table(indexes = @Index(name = "fk_consignment_depot", columnList = "depot_id, reference"))
    public static class Consignment {

        @Id
        @GeneratedValue
        Long id;

        String reference;

        @ManyToOne
        @JoinColumn(foreignKey = @ForeignKey(name = "fk_consignment_depot"))
        Depot depot;

    }

}
