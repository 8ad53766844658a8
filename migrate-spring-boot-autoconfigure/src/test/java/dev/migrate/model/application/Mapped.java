package dev.migrate.model.application;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * As applications that began before annotations: classes that XML maps, in
 * {@code orm.xml} and in {@code hbm.xml}.
 */
public final class Mapped {

    private Mapped() {
    }

    /** Annotations, of which XML overrides some. */
    @Entity(name = "Book")
    @Table(name = "overridden_book")
    public static class Book {

        @Id
        @GeneratedValue
        Long id;

        @Column(name = "overridden_title", length = 10)
        String title;

        @Column(length = 13)
        String isbn;

        @ManyToOne
        Publisher publisher;

        Set<String> keywords = new HashSet<>();

    }

    /** XML only. */
    public static class Publisher {

        Long id;

        String name;

        Address address;

        int version;

        List<Book> books = new ArrayList<>();

        Map<String, String> contacts = new HashMap<>();

        Kind kind;

    }

    /** XML only. */
    public static class Address {

        String street;

        String zip;

    }

    /** Of publishers. */
    public enum Kind {

        LARGE, SMALL

    }

    /** XML only, with subclasses. */
    public static class Item {

        ItemKey key;

        BigDecimal price;

        Publisher publisher;

    }

    /** XML only. */
    public static class ItemKey implements Serializable {

        private static final long serialVersionUID = 1L;

        String shop;

        int number;

        @Override
        public boolean equals(Object other) {
            return other instanceof ItemKey key && Objects.equals(key.shop, this.shop) && key.number == this.number;
        }

        @Override
        public int hashCode() {
            return this.number;
        }

    }

    /** XML only. */
    public static class UsedItem extends Item {

        String condition;

        byte[] photo;

    }

    /** hbm.xml. */
    public static class Patient {

        Integer patientId;

        String uuid;

        Date created;

        boolean voided;

        Patient mother;

        Set<Visit> visits = new HashSet<>();

        List<String> notes = new ArrayList<>();

        Map<String, String> attributes = new HashMap<>();

        Set<Ward> wards = new HashSet<>();

        Name name;

        long version;

        Object contact;

    }

    /** hbm.xml, a component. */
    public static class Name {

        String given;

        String family;

    }

    /** hbm.xml. */
    public static class Visit {

        Long id;

        Patient patient;

        Date began;

        String text;

        Double weight;

        BigDecimal cost;

        int position;

    }

    /** hbm.xml, a subclass in the same table. */
    public static class HomeVisit extends Visit {

        Integer distance;

    }

    /** hbm.xml, a subclass in a table of its own. */
    public static class Ward {

        String code;

        Set<Patient> patients = new HashSet<>();

    }

    /** hbm.xml, a joined subclass. */
    public static class IntensiveWard extends Ward {

        int beds;

    }

    /** hbm.xml, shares the key of another. */
    public static class Insurance {

        Integer id;

        Patient patient;

        String number;

    }

    /** hbm.xml, a key of several columns. */
    public static class Prescription implements Serializable {

        private static final long serialVersionUID = 1L;

        Visit visit;

        String drug;

        int days;

        @Override
        public boolean equals(Object other) {
            return other instanceof Prescription prescription && Objects.equals(prescription.drug, this.drug);
        }

        @Override
        public int hashCode() {
            return this.drug.hashCode();
        }

    }

}
