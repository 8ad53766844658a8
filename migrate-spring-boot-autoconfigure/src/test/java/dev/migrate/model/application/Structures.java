package dev.migrate.model.application;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Struct;
import org.hibernate.type.SqlTypes;

/**
 * Columns that are made of others: structures in structures and in arrays, with
 * enumerations, arrays and documents inside.
 */
@SuppressWarnings("deprecation")
public final class Structures {

    private Structures() {
    }

    /** Has columns that are structures. */
    @Entity(name = "Shipment")
    public static class Shipment {

        @Id
        long id;

        @Column(nullable = false)
        Waybill waybill;

        @Comment("where it goes")
        Station destination;

        @Column(nullable = false)
        Weight weight;

        List<Station> via = new ArrayList<>();

        Weight[] pieces;

    }

    /** Is what a shipment is known by, which Hibernate does not make a key of. */
    @Embeddable
    @Struct(name = "waybill")
    public record Waybill(@Column(length = 4) String carrier,
            @Column(name = "waybill_no") long number) implements Serializable {

    }

    /** Has everything inside. */
    @Embeddable
    @Struct(name = "station", attributes = { "name", "kind", "place", "tracks", "aliases", "opened", "mark", "notes" })
    public static class Station {

        @Column(length = 60, nullable = false)
        String name;

        @Enumerated(EnumType.STRING)
        Kind kind;

        Place place;

        int[] tracks;

        String[] aliases;

        LocalDate opened;

        UUID mark;

        @JdbcTypeCode(SqlTypes.JSON)
        Notes notes;

    }

    /** Of stations. */
    public enum Kind {

        DEPOT, PORT

    }

    /** Has a structure inside. */
    @Embeddable
    @Struct(name = "place")
    public static class Place {

        Coordinates coordinates;

        @Column(length = 2)
        String country;

    }

    /** Is inside. */
    @Embeddable
    @Struct(name = "coordinates")
    public static class Coordinates {

        double latitude;

        double longitude;

    }

    /** Is in an array. */
    @Embeddable
    @Struct(name = "weight")
    public static class Weight {

        @Column(name = "amount_of", precision = 9, scale = 3)
        BigDecimal amount;

        @Column(name = "unit_of", length = 3)
        String unit;

        Instant weighed;

    }

    /** A document inside a structure. */
    @Embeddable
    public static class Notes {

        String author;

        int revision;

    }

}
