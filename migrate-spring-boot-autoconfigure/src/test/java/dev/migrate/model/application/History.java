package dev.migrate.model.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Version;
import org.hibernate.annotations.Audited;
import org.hibernate.annotations.EmbeddedTable;
import org.hibernate.annotations.Temporal;

/**
 * What Hibernate itself keeps of former states.
 */
public final class History {

    private History() {
    }

    /** Rows with a time from which and until which they are so. */
    @Entity(name = "Price")
    @Temporal
    public static class Price {

        @Id
        long id;

        @Column(nullable = false, length = 30)
        String article;

        @ManyToOne
        Region region;

        @ElementCollection
        @Temporal
        @Column(nullable = false)
        Set<String> labels = new HashSet<>();

    }

    /** With other names. */
    @Entity(name = "Region")
    @Temporal(rowStart = "valid_from", rowEnd = "valid_until", secondPrecision = 6)
    public static class Region {

        @Id
        long id;

        String name;

        @ManyToMany
        @Temporal
        @JoinTable(name = "region_neighbour")
        Set<Region> neighbours = new HashSet<>();

    }

    /** Keeps its former states in a table of another name. */
    @Entity(name = "Rate")
    @Temporal(rowStart = "began", rowEnd = "ended")
    @Temporal.HistoryTable(name = "rate_of_old")
    public static class Rate {

        @Id
        @Column(length = 8)
        String district;

        @Version
        short version;

        @Column(precision = 6, scale = 4, nullable = false)
        BigDecimal factor;

        @Temporal.Excluded
        String remark;

        @ElementCollection
        @Temporal
        @Temporal.HistoryTable(name = "rate_step_of_old")
        @OrderColumn(name = "step")
        @CollectionTable(name = "rate_step")
        List<Integer> steps = new ArrayList<>();

    }

    /** With a log beside it. */
    @Entity(name = "Contract")
    @Audited
    @SecondaryTable(name = "contract_text")
    public static class Contract {

        @Id
        @GeneratedValue
        Long id;

        @Column(unique = true, nullable = false)
        String number;

        @Embedded
        @EmbeddedTable("contract_text")
        Clause clause;

        @ElementCollection
        List<String> parties = new ArrayList<>();

        @Audited.Excluded
        String note;

        @ManyToOne
        Contract replaces;

        @OneToMany
        Set<Amendment> amendments = new HashSet<>();

    }

    /** In the second table. */
    @Embeddable
    public static class Clause {

        @Column(length = 3000)
        String text;

        boolean binding;

    }

    /** With a log in a table of another name. */
    @Entity(name = "Amendment")
    @Audited
    @Audited.Table(name = "amendment_log")
    @Inheritance(strategy = InheritanceType.JOINED)
    public static class Amendment {

        @Id
        @GeneratedValue
        Long id;

        Instant signed;

    }

    /** A subclass with a log. */
    @Entity(name = "Appendix")
    @Audited
    public static class Appendix extends Amendment {

        int pages;

    }

}
