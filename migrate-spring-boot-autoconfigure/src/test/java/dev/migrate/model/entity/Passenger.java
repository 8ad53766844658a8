package dev.migrate.model.entity;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.View;

/**
 * A composite key and references to it, names that are reserved words, and what is no
 * table.
 */
@Entity
public class Passenger {

    @EmbeddedId
    Seat seat;

    @ManyToOne
    @MapsId("flight")
    Flight flight;

    @OneToOne
    Passenger neighbour;

    @Embeddable
    public record Seat(long flight, int seatRow, String seatLetter) {

    }

    @Entity(name = "Flight")
    public static class Flight {

        @Id
        long id;

        @OneToMany
        List<Passenger> crew;

    }

    @Entity(name = "Order")
    @Table(name = "`Order`")
    public static class Order {

        @Id
        long id;

        @Column(name = "`Group`", unique = true)
        String group;

        @Column(name = "`select`")
        String select;

    }

    @Entity(name = "Seats")
    @Immutable
    @View(query = "select id, seats from vehicle")
    public static class Seats {

        @Id
        long id;

        Integer seats;

    }

    @Entity(name = "NoTable")
    @Immutable
    @Subselect("select id from vehicle")
    public static class NoTable {

        @Id
        long id;

    }

}
