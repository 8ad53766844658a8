package dev.migrate.model.application;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.envers.AuditJoinTable;
import org.hibernate.envers.AuditMappedBy;
import org.hibernate.envers.AuditOverride;
import org.hibernate.envers.AuditTable;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.hibernate.envers.RelationTargetAuditMode;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionListener;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;
import org.hibernate.envers.SecondaryAuditTable;

/**
 * As registries that never forget: every change is kept by Envers.
 */
public final class Records {

    private Records() {
    }

    /** A revision as the application keeps it. */
    @Entity(name = "Change")
    @Table(name = "change_set")
    @RevisionEntity(Listener.class)
    public static class Change {

        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "changes")
        @SequenceGenerator(name = "changes", sequenceName = "change_seq", allocationSize = 1)
        @RevisionNumber
        @Column(name = "change_no")
        long number;

        @RevisionTimestamp
        @Column(nullable = false)
        Date changedAt;

        @Column(length = 60)
        String who;

    }

    /** Says who. */
    public static class Listener implements RevisionListener {

        @Override
        public void newRevision(Object revision) {
            ((Change) revision).who = "nobody";
        }

    }

    /** A citizen. */
    @Entity(name = "Citizen")
    @Audited(withModifiedFlag = true)
    @Table(name = "citizen")
    @SecondaryTable(name = "citizen_photo")
    @SecondaryAuditTable(secondaryTableName = "citizen_photo", secondaryAuditTableName = "citizen_photo_log")
    public static class Citizen {

        @Id
        @GeneratedValue
        Long id;

        @Column(nullable = false, unique = true, length = 80)
        String name;

        @Version
        int version;

        @Lob
        @Column(table = "citizen_photo")
        byte[] photo;

        @NotAudited
        String password;

        @Enumerated(EnumType.STRING)
        Status status;

        @Embedded
        Home home;

        @ElementCollection
        Set<String> nicknames = new HashSet<>();

        @ElementCollection
        @CollectionTable(name = "citizen_home")
        Set<Home> homes = new HashSet<>();

        @ElementCollection
        @OrderColumn(name = "pos")
        List<Status> statuses = new ArrayList<>();

        @ElementCollection
        @MapKeyColumn(name = "k", length = 20)
        @Column(length = 100)
        Map<String, String> properties = new HashMap<>();

        @OneToMany(mappedBy = "owner")
        Set<Estate> estates = new HashSet<>();

        @OneToMany
        @JoinColumn(name = "citizen_id")
        @AuditJoinTable(name = "citizen_permit_log", inverseJoinColumns = @JoinColumn(name = "permit"))
        List<Permit> permits = new ArrayList<>();

        @ManyToMany
        @JoinTable(name = "citizen_office")
        Set<Office> offices = new HashSet<>();

        @ManyToOne
        Citizen mother;

        @ManyToOne
        @Audited(targetAuditMode = RelationTargetAuditMode.NOT_AUDITED)
        Country country;

        @OneToOne(mappedBy = "citizen")
        Passport passport;

    }

    /** A status. */
    public enum Status {

        ALIVE, DEAD, UNKNOWN

    }

    /** Where somebody lives. */
    @Embeddable
    public static class Home {

        @Column(nullable = false)
        String street;

        String city;

    }

    /** An estate, in a table of its own kind of name. */
    @Entity(name = "Estate")
    @Audited
    @AuditTable("estate_history")
    @Inheritance(strategy = InheritanceType.JOINED)
    public static class Estate {

        @Id
        @GeneratedValue
        Long id;

        @ManyToOne(optional = false, fetch = FetchType.LAZY)
        Citizen owner;

        @Column(nullable = false)
        double area;

    }

    /** A building. */
    @Entity(name = "Building")
    @Audited
    public static class Building extends Estate {

        int storeys;

    }

    /** Is not kept. */
    @Entity(name = "Field")
    public static class Field extends Estate {

        String crop;

    }

    /** In one table. */
    @Entity(name = "Permit")
    @Audited
    @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
    @DiscriminatorColumn(name = "dtype", length = 10)
    public static class Permit {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Integer id;

        @Column(columnDefinition = "varchar(20) default 'none' not null")
        String kind;

    }

    /** Has a column more. */
    @Entity(name = "TimedPermit")
    @Audited(withModifiedFlag = true)
    public static class TimedPermit extends Permit {

        Instant until;

    }

    /** A table for each. */
    @Entity(name = "Office")
    @Audited
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    public static class Office {

        @Id
        @GeneratedValue
        Long id;

        @ManyToMany(mappedBy = "offices")
        Set<Citizen> citizens = new HashSet<>();

    }

    /** Has all columns. */
    @Entity(name = "Embassy")
    @Audited
    public static class Embassy extends Office {

        @ManyToOne
        @Audited(targetAuditMode = RelationTargetAuditMode.NOT_AUDITED)
        Country in;

    }

    /** Is not kept, but referred to. */
    @Entity(name = "Country")
    public static class Country {

        @Id
        @Column(length = 2)
        String code;

    }

    /** Has a key of several columns. */
    @Entity(name = "Passport")
    @Audited
    @IdClass(PassportKey.class)
    public static class Passport {

        @Id
        @Column(length = 2)
        String country;

        @Id
        @Column(name = "passport_no")
        long number;

        @OneToOne
        Citizen citizen;

    }

    /** The key of a passport. */
    public record PassportKey(String country, long number) implements Serializable {

    }

}
