package dev.migrate.dialect.hibernate;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.DialectOverride;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.type.SqlTypes;

/**
 * Entities that use much of what Hibernate can map.
 */
final class Shop {

    private Shop() {
    }

    static List<Class<?>> entities() {
        return List.of(Customer.class, Profile.class, Product.class, Category.class, Purchase.class, Line.class,
                Payment.class, CardPayment.class, Transfer.class, Vehicle.class, Truck.class, Note.class);
    }

    enum Status {

        NEW, PAID, DONE

    }

    @Embeddable
    static class Address {

        @Column(length = 100)
        String street;

        @Column(length = 10)
        String zip;

    }

    @Entity(name = "Customer")
    @Table(name = "customer", uniqueConstraints = @UniqueConstraint(name = "uq_email", columnNames = "email"),
            indexes = { @Index(name = "ix_customer_name", columnList = "last_name desc, email") }, comment = "Who buys",
            check = @CheckConstraint(name = "ck_customer_age", constraint = "age >= 18 or email is null"))
    static class Customer {

        @Id
        @GeneratedValue
        Long id;

        @Column(length = 320, nullable = false)
        String email;

        @Column(name = "last_name", comment = "The last")
        String lastName;

        int age;

        @Column(unique = true)
        String code;

        @Embedded
        Address address;

        @Enumerated(EnumType.STRING)
        @ColumnDefault("'NEW'")
        Status status;

        @Enumerated(EnumType.ORDINAL)
        Status previous;

        @Version
        long version;

        Instant createdAt;

        boolean active;

    }

    @Entity(name = "Profile")
    static class Profile {

        @Id
        UUID id;

        @OneToOne
        @OnDelete(action = OnDeleteAction.CASCADE)
        Customer customer;

        @Lob
        String biography;

        @Lob
        byte[] picture;

        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, String> settings = new HashMap<>();

        String[] tags;

        @ElementCollection
        @CollectionTable(name = "profile_link")
        @MapKeyColumn(name = "kind", length = 20)
        Map<String, String> links = new HashMap<>();

    }

    @Entity(name = "Category")
    static class Category {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Integer id;

        @ManyToOne
        Category parent;

    }

    @Entity(name = "Product")
    @SequenceGenerator(name = "product", sequenceName = "product_number", initialValue = 10, allocationSize = 20)
    static class Product {

        @Id
        @GeneratedValue(generator = "product")
        Long id;

        @Column(precision = 12, scale = 3, check = @CheckConstraint(constraint = "price >= 0"))
        @ColumnDefault("0")
        BigDecimal price;

        @GeneratedColumn("price * 2")
        BigDecimal twice;

        double weight;

        float rating;

        char letter;

        short amount;

        byte level;

        @Column(length = 100_000)
        String description;

        @ManyToMany
        @JoinTable(name = "product_category")
        Set<Category> categories = new HashSet<>();

    }

    @Entity(name = "Purchase")
    @Table(name = "purchase", indexes = @Index(name = "ix_purchase_customer", columnList = "customer_id"))
    static class Purchase {

        @Id
        @GeneratedValue(strategy = GenerationType.TABLE)
        Long id;

        @ManyToOne(optional = false)
        @JoinColumn(name = "customer_id")
        Customer customer;

        @ColumnDefault("current_date")
        @DialectOverride.ColumnDefault(dialect = MySQLDialect.class, override = @ColumnDefault("(current_date)"))
        LocalDate orderedOn;

        LocalTime pickedUpAt;

        OffsetDateTime deliveredAt;

        Duration duration;

        byte[] hash;

    }

    @Embeddable
    record LineId(long purchase, int position) {

    }

    @Entity(name = "Line")
    static class Line {

        @EmbeddedId
        LineId id;

        @ManyToOne
        Product product;

    }

    @Entity(name = "Payment")
    @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
    @DiscriminatorColumn(name = "kind")
    static class Payment {

        @Id
        @GeneratedValue
        Long id;

        BigDecimal amount;

    }

    @Entity(name = "CardPayment")
    static class CardPayment extends Payment {

        @Column(nullable = false)
        String number;

    }

    @Entity(name = "Transfer")
    static class Transfer extends Payment {

        int days;

    }

    @Entity(name = "Vehicle")
    @Inheritance(strategy = InheritanceType.JOINED)
    static class Vehicle {

        @Id
        @GeneratedValue
        Long id;

    }

    @Entity(name = "Truck")
    static class Truck extends Vehicle {

        @ColumnDefault("1.5")
        double capacity;

    }

    @Entity(name = "Note")
    @Table(name = "\"Note\"")
    static class Note {

        @Id
        @Column(name = "\"Id\"")
        Long id;

        @Column(name = "\"order\"")
        @ColumnDefault("'it''s'")
        String order;

    }

}
