package dev.migrate.model.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.Audited;
import org.hibernate.annotations.Changelog;

/**
 * As registers that Hibernate itself keeps the former states of, in a changelog of the
 * application's own.
 */
public final class Chronicle {

    private Chronicle() {
    }

    /** Who changed what, and when. */
    @Entity(name = "Changes")
    @Table(name = "changes")
    @Changelog
    public static class Changes {

        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "changes")
        @SequenceGenerator(name = "changes", sequenceName = "changes_seq", allocationSize = 1)
        @Changelog.ChangesetId
        int number;

        @Changelog.Timestamp
        @Column(nullable = false, secondPrecision = 3)
        Instant moment;

        @Column(length = 40)
        String author;

        @Changelog.ModifiedEntities
        @ElementCollection
        @CollectionTable(name = "changes_entity")
        @Column(name = "entity_name", length = 200)
        Set<String> entities = new HashSet<>();

    }

    /** Has a log of other names, and a second table that has one too. */
    @Entity(name = "Parcel")
    @Audited
    @Audited.Table(changesetIdColumn = "change_no", modificationTypeColumn = "change_kind",
            invalidatingChangesetIdColumn = "replaced_by")
    @SecondaryTable(name = "parcel_map")
    @Audited.SecondaryTable(secondaryTableName = "parcel_map", secondaryAuditTableName = "parcel_map_log")
    public static class Parcel {

        @EmbeddedId
        ParcelKey key;

        @Version
        int version;

        @Column(nullable = false, unique = true, length = 60)
        String title;

        @Column(table = "parcel_map", length = 4000)
        String outline;

        @Enumerated(EnumType.STRING)
        @Column(name = "used_as", length = 12, nullable = false)
        Use use;

        @ManyToOne(optional = false)
        @JoinColumn(name = "owner_no")
        Owner owner;

        @ElementCollection
        @CollectionTable(name = "parcel_tax")
        @MapKeyColumn(name = "tax_year")
        @Column(name = "amount", nullable = false, precision = 12, scale = 2)
        @Audited.CollectionTable(name = "parcel_tax_log")
        Map<Integer, java.math.BigDecimal> taxes = new HashMap<>();

        @ElementCollection
        @OrderColumn(name = "place")
        @Audited.CollectionTable(name = "parcel_corner_log")
        List<Corner> corners = new ArrayList<>();

        @ManyToMany
        @JoinTable(name = "parcel_right")
        @Audited.CollectionTable(name = "parcel_right_log")
        Set<Owner> holders = new HashSet<>();

        @Audited.Excluded
        String remark;

    }

    /** What a parcel is there for. */
    public enum Use {

        FIELD, FOREST, HOUSES

    }

    /** The key of a parcel. */
    @Embeddable
    public record ParcelKey(@Column(length = 8) String district, @Column(name = "parcel_no") int number) {

    }

    /** A corner of a parcel. */
    @Embeddable
    public static class Corner {

        double north;

        double east;

    }

    /** In one table with its subclasses. */
    @Entity(name = "Owner")
    @Audited
    @Inheritance
    @Table(name = "land_owner")
    public static class Owner {

        @Id
        @GeneratedValue
        @Column(name = "owner_no")
        Long number;

        @Column(length = 80)
        String name;

        @OneToMany(mappedBy = "owner")
        Set<Parcel> parcels = new HashSet<>();

    }

    /** Has a column more. */
    @Entity(name = "Town")
    public static class Town extends Owner {

        @Column(nullable = false)
        Integer inhabitants;

    }

    /** Each has a table with all columns, and a log for each. */
    @Entity(name = "Deed")
    @Audited
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    public abstract static class Deed {

        @Id
        @GeneratedValue
        long id;

        Instant signed;

    }

    /** Of a sale. */
    @Entity(name = "SaleDeed")
    public static class SaleDeed extends Deed {

        @ManyToOne
        Owner buyer;

    }

}
