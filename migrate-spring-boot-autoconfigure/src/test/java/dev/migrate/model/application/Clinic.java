package dev.migrate.model.application;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import jakarta.persistence.Transient;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Cache;
import org.hibernate.annotations.CacheConcurrencyStrategy;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.SortNatural;

import org.springframework.data.annotation.CreatedBy;
import org.springframework.data.annotation.CreatedDate;
import org.springframework.data.annotation.LastModifiedBy;
import org.springframework.data.annotation.LastModifiedDate;
import org.springframework.data.jpa.domain.support.AuditingEntityListener;

/**
 * Spring's PetClinic, and what JHipster generates: superclasses that audit, sequences
 * that several entities share, Bean Validation everywhere.
 */
@SuppressWarnings({ "deprecation", "removal" })
public final class Clinic {

    private Clinic() {
    }

    /** PetClinic's. */
    @MappedSuperclass
    public abstract static class BaseEntity implements Serializable {

        private static final long serialVersionUID = 1L;

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        private Integer id;

    }

    /** PetClinic's. */
    @MappedSuperclass
    public abstract static class NamedEntity extends BaseEntity {

        private static final long serialVersionUID = 1L;

        @Column(name = "name")
        @NotBlank
        private String name;

    }

    /** PetClinic's. */
    @MappedSuperclass
    public abstract static class Person extends BaseEntity {

        private static final long serialVersionUID = 1L;

        @Column(name = "first_name")
        @NotEmpty
        private String firstName;

        @Column(name = "last_name", length = 30)
        @NotEmpty
        private String lastName;

    }

    /** PetClinic's. */
    @Entity(name = "Owner")
    @Table(name = "owners", indexes = @Index(columnList = "last_name"))
    public static class Owner extends Person {

        private static final long serialVersionUID = 1L;

        @Column(name = "address")
        @NotBlank
        private String address;

        @Column(name = "telephone")
        @NotBlank
        @Pattern(regexp = "\\d{10}")
        @Digits(fraction = 0, integer = 10)
        private String telephone;

        @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
        @JoinColumn(name = "owner_id")
        @OrderBy("name")
        private final List<Pet> pets = new ArrayList<>();

    }

    /** PetClinic's. */
    @Entity(name = "Pet")
    @Table(name = "pets", indexes = @Index(columnList = "name"))
    public static class Pet extends NamedEntity {

        private static final long serialVersionUID = 1L;

        @Column
        private LocalDate birthDate;

        @ManyToOne
        @JoinColumn(name = "type_id")
        private PetType type;

        @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
        @JoinColumn(name = "pet_id")
        @OrderBy("date ASC")
        private final Set<Visit> visits = new LinkedHashSet<>();

    }

    /** PetClinic's. */
    @Entity(name = "PetType")
    @Table(name = "types")
    public static class PetType extends NamedEntity {

        private static final long serialVersionUID = 1L;

    }

    /** PetClinic's. */
    @Entity(name = "ClinicVisit")
    @Table(name = "visits")
    public static class Visit extends BaseEntity {

        private static final long serialVersionUID = 1L;

        @Column(name = "visit_date")
        private LocalDate date;

        @NotBlank
        private String description;

    }

    /** PetClinic's. */
    @Entity(name = "Vet")
    @Table(name = "vets")
    public static class Vet extends Person {

        private static final long serialVersionUID = 1L;

        @ManyToMany(fetch = FetchType.EAGER)
        @JoinTable(name = "vet_specialties", joinColumns = @JoinColumn(name = "vet_id"),
                inverseJoinColumns = @JoinColumn(name = "specialty_id"))
        private Set<Specialty> specialties;

    }

    /** PetClinic's. */
    @Entity(name = "Specialty")
    @Table(name = "specialties")
    public static class Specialty extends NamedEntity {

        private static final long serialVersionUID = 1L;

    }

    /** JHipster's. */
    @MappedSuperclass
    @EntityListeners(AuditingEntityListener.class)
    public abstract static class AbstractAuditingEntity<T> implements Serializable {

        private static final long serialVersionUID = 1L;

        @CreatedBy
        @Column(name = "created_by", nullable = false, length = 50, updatable = false)
        private String createdBy;

        @CreatedDate
        @Column(name = "created_date", updatable = false)
        private Instant createdDate = Instant.EPOCH;

        @LastModifiedBy
        @Column(name = "last_modified_by", length = 50)
        private String lastModifiedBy;

        @LastModifiedDate
        @Column(name = "last_modified_date")
        private Instant lastModifiedDate = Instant.EPOCH;

    }

    /** JHipster's. */
    @Entity(name = "User")
    @Table(name = "jhi_user")
    @Cache(usage = CacheConcurrencyStrategy.NONE)
    public static class User extends AbstractAuditingEntity<Long> {

        private static final long serialVersionUID = 1L;

        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sequenceGenerator")
        @SequenceGenerator(name = "sequenceGenerator")
        private Long id;

        @NotNull
        @Pattern(regexp = "^[_.@A-Za-z0-9-]*$")
        @Size(min = 1, max = 50)
        @Column(length = 50, unique = true, nullable = false)
        private String login;

        @NotNull
        @Size(min = 60, max = 60)
        @Column(name = "password_hash", length = 60, nullable = false)
        private String password;

        @Email
        @Size(min = 5, max = 254)
        @Column(length = 254, unique = true)
        private String email;

        @NotNull
        @Column(nullable = false)
        private boolean activated;

        @Size(min = 2, max = 10)
        @Column(name = "lang_key", length = 10)
        private String langKey;

        @Column(name = "reset_date")
        private Instant resetDate;

        @ManyToMany
        @JoinTable(name = "jhi_user_authority",
                joinColumns = @JoinColumn(name = "user_id", referencedColumnName = "id"),
                inverseJoinColumns = @JoinColumn(name = "authority_name", referencedColumnName = "name"))
        @BatchSize(size = 20)
        private Set<Authority> authorities = new HashSet<>();

    }

    /** JHipster's. */
    @Entity(name = "Authority")
    @Table(name = "jhi_authority")
    public static class Authority implements Serializable {

        private static final long serialVersionUID = 1L;

        @NotNull
        @Size(max = 50)
        @Id
        @Column(length = 50, nullable = false)
        private String name;

        @Transient
        private boolean persisted;

    }

    /** JHipster's, with a field of each kind. */
    @Entity(name = "BankAccount")
    @Table(name = "bank_account")
    public static class BankAccount implements Serializable {

        private static final long serialVersionUID = 1L;

        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sequenceGenerator")
        @SequenceGenerator(name = "sequenceGenerator")
        private Long id;

        @NotNull
        @Column(name = "name", nullable = false, unique = true)
        private String name;

        @Column(name = "guid")
        private UUID guid;

        @NotNull
        @Min(1)
        @Max(10_000)
        @Column(name = "bank_number", nullable = false)
        private Integer bankNumber;

        @DecimalMin("0")
        @DecimalMax("100.5")
        @Column(name = "agency_number", precision = 21, scale = 2)
        private BigDecimal agencyNumber;

        @Positive
        @Digits(integer = 12, fraction = 3)
        private BigDecimal lastOperationDuration;

        @Column(name = "mean_operation_duration")
        private Double meanOperationDuration;

        @Column(name = "mean_queue_duration")
        private Float meanQueueDuration;

        @NotNull
        @Column(name = "balance", precision = 21, scale = 2, nullable = false)
        private BigDecimal balance;

        @Column(name = "opening_day")
        private LocalDate openingDay;

        @Column(name = "last_operation_date")
        private ZonedDateTime lastOperationDate;

        @Column(name = "active")
        private Boolean active;

        @Enumerated(EnumType.STRING)
        @Column(name = "account_type", nullable = false)
        private BankAccountType accountType;

        @Enumerated(EnumType.ORDINAL)
        @NotNull
        private BankAccountType former;

        @Lob
        @Column(name = "attachment")
        private byte[] attachment;

        @NotNull
        @Column(name = "attachment_content_type", nullable = false)
        private String attachmentContentType;

        @Lob
        @Basic(fetch = FetchType.LAZY)
        @Column(name = "description")
        private String description;

        @Formula("balance * 2")
        private BigDecimal twice;

        @ManyToOne(fetch = FetchType.LAZY, optional = false)
        @NotNull
        private User user;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(unique = true)
        private Authority authority;

        @OneToMany(mappedBy = "bankAccount")
        @SQLRestriction("amount > 0")
        private Set<Operation> operations = new HashSet<>();

    }

    /** JHipster's. */
    public enum BankAccountType {

        CHECKING, SAVINGS, LOAN {
            @Override
            public String toString() {
                return "loan";
            }
        },
        INVESTMENT

    }

    /** JHipster's. */
    @Entity(name = "Operation")
    @Table(name = "operation")
    public static class Operation implements Serializable {

        private static final long serialVersionUID = 1L;

        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sequenceGenerator")
        @SequenceGenerator(name = "sequenceGenerator")
        private Long id;

        @Column(name = "date", nullable = false)
        private Instant date;

        @Column(name = "amount", precision = 21, scale = 2, nullable = false)
        private BigDecimal amount;

        @ManyToOne
        private BankAccount bankAccount;

        @ManyToMany
        @JoinTable(name = "rel_operation__label", joinColumns = @JoinColumn(name = "operation_id"),
                inverseJoinColumns = @JoinColumn(name = "label_id"))
        private Set<Label> labels = new HashSet<>();

    }

    /** JHipster's. */
    @Entity(name = "Label")
    @Table(name = "label", uniqueConstraints = @UniqueConstraint(columnNames = { "label_name", "colour" }))
    public static class Label implements Serializable {

        private static final long serialVersionUID = 1L;

        @Id
        @GeneratedValue
        private UUID id;

        @Size(min = 3)
        @Column(name = "label_name", nullable = false)
        private String labelName;

        @Column(length = 7)
        private String colour;

        @Version
        private Integer version;

        @ManyToMany(mappedBy = "labels")
        private Set<Operation> operations = new HashSet<>();

    }

    /** With parts that are embedded twice. */
    @Entity(name = "Appointment")
    @Table(name = "appointment",
            indexes = { @Index(columnList = "start_day, start_hour DESC", name = "idx_appointment"),
                    @Index(columnList = "room,end_day", unique = true) })
    @Access(AccessType.FIELD)
    public static class Appointment extends AbstractAuditingEntity<UUID> {

        private static final long serialVersionUID = 1L;

        @Id
        @GeneratedValue(strategy = GenerationType.UUID)
        private String id;

        @Embedded
        @AttributeOverride(name = "day", column = @Column(name = "start_day", nullable = false))
        @AttributeOverride(name = "hour", column = @Column(name = "start_hour"))
        @AssociationOverride(name = "vet", joinColumns = @JoinColumn(name = "start_vet"),
                foreignKey = @ForeignKey(name = "FK_START_VET"))
        private Slot start;

        @Embedded
        @AttributeOverride(name = "day", column = @Column(name = "end_day"))
        @AttributeOverride(name = "hour", column = @Column(name = "end_hour", unique = true))
        @AssociationOverride(name = "vet", joinColumns = @JoinColumn(name = "end_vet"))
        private Slot end;

        private char room;

        @ElementCollection
        @CollectionTable(joinColumns = @JoinColumn(name = "appointment"))
        private Map<String, Slot> alternatives = new HashMap<>();

        @ElementCollection
        @SortNatural
        private SortedSet<Integer> reminders = new TreeSet<>();

        @OneToMany
        @MapKey(name = "number")
        private Map<Integer, Bill> bills = new HashMap<>();

        @Temporal(TemporalType.TIMESTAMP)
        private java.util.Date asked;

        @Temporal(TemporalType.DATE)
        private java.util.Calendar told;

    }

    /** Is embedded twice. */
    @Embeddable
    public static class Slot {

        @Column(name = "slot_day")
        private LocalDate day;

        @Min(0)
        @Max(23)
        @Column(name = "slot_hour")
        private short hour;

        @ManyToOne
        private Vet vet;

    }

    /** Shares the key of an appointment. */
    @Entity(name = "Bill")
    public static class Bill {

        @Id
        private String id;

        @OneToOne(optional = false)
        @jakarta.persistence.MapsId
        @JoinColumn(name = "appointment_id")
        private Appointment appointment;

        @Column(nullable = false, updatable = false)
        private int number;

    }

}
