package dev.migrate.model.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/**
 * Entities that say the same thing more than once, as they do when several people have
 * written them.
 */
public final class Repetitions {

    private Repetitions() {
    }

    /** Keys by several names. */
    @Entity(name = "Locker")
    @Table(name = "locker",
            uniqueConstraints = { @UniqueConstraint(columnNames = { "hall", "number_in_hall" }),
                    @UniqueConstraint(name = "uk_locker_place", columnNames = { "hall", "number_in_hall" }),
                    @UniqueConstraint(name = "uk_locker_place_by_number", columnNames = { "number_in_hall", "hall" }) },
            indexes = { @Index(name = "Hall_Of_Lockers", columnList = "hall"),
                    @Index(name = "ix_locker_hall_again", columnList = "hall"),
                    @Index(name = "Hall_And_All", columnList = "hall, number_in_hall, id", unique = true) })
    public static class Locker {

        @Id
        long id;

        @Column(length = 40)
        String hall;

        @Column(name = "number_in_hall")
        int numberInHall;

        @OneToOne
        @JoinColumn(name = "neighbour_id", unique = true)
        Locker neighbour;

    }

    /** A name that is not all lower case. */
    @Entity(name = "Seat")
    @Table(name = "seat", indexes = @Index(name = "Seat_By_Row", columnList = "\"row\""))
    public static class Seat {

        @Id
        long id;

        @Column(name = "\"row\"")
        String row;

    }

    /** References by several names. */
    @Entity(name = "Rental")
    @Table(name = "rental")
    public static class Rental {

        @Id
        long id;

        @ManyToOne
        @JoinColumn(name = "seat_id", foreignKey = @ForeignKey(name = "fk_rental_seat"))
        Seat seat;

        @ManyToOne
        @JoinColumn(name = "seat_id", insertable = false, updatable = false,
                foreignKey = @ForeignKey(name = "fk_rental_seat_too"))
        Seat sameSeat;

        @Column(name = "seat_id", insertable = false, updatable = false)
        Long seatId;

    }

}
