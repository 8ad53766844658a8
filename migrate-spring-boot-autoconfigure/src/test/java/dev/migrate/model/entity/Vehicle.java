package dev.migrate.model.entity;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/**
 * A hierarchy in a single table.
 */
@Entity
@DiscriminatorColumn(name = "kind", length = 10)
@DiscriminatorValue("vehicle")
public class Vehicle {

    @Id
    @GeneratedValue
    Long id;

    @Entity(name = "Car")
    @DiscriminatorValue("car")
    public static class Car extends Vehicle {

        int seats;

        @ManyToOne
        Customer owner;

    }

    @Entity(name = "Truck")
    @DiscriminatorValue("truck")
    public static class Truck extends Vehicle {

        double payload;

        @Column(nullable = false)
        String driver;

    }

}
