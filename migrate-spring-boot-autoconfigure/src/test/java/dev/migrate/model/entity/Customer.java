package dev.migrate.model.entity;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.DialectOverride;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.dialect.MySQLDialect;

/**
 * The everyday features: validation, defaults, comments, checks, indexes, collections.
 */
@Entity
@Table(name = "customer", comment = "Whoever buys",
        check = { @CheckConstraint(name = "ck_customer_names", constraint = "first_name <> last_name"),
                @CheckConstraint(constraint = "age <> 13") },
        indexes = { @Index(name = "ix_customer_last_name", columnList = "lastName, firstName desc"),
                @Index(columnList = "status") },
        uniqueConstraints = { @UniqueConstraint(name = "uq_customer_email", columnNames = "email"),
                @UniqueConstraint(columnNames = { "lastName", "firstName" }) })
public class Customer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @NotNull
    @Size(max = 320)
    String email;

    @Column(comment = "as on the passport")
    String firstName;

    @Column(nullable = false, length = 80)
    String lastName;

    @Min(0)
    @Max(150)
    int age;

    @Digits(integer = 8, fraction = 3)
    BigDecimal balance;

    @Enumerated(EnumType.STRING)
    @ColumnDefault("'NEW'")
    @Column(nullable = false)
    Status status;

    @Enumerated
    Status previousStatus;

    @ColumnDefault("42")
    Integer luckyNumber;

    @ColumnDefault("current_timestamp")
    @DialectOverride.ColumnDefault(dialect = MySQLDialect.class, override = @ColumnDefault("current_timestamp(6)"))
    Instant seen;

    @GeneratedColumn("length(last_name)")
    Integer nameLength;

    @Column(unique = true, check = @CheckConstraint(name = "ck_nick_name", constraint = "nick_name <> ''"))
    String nickName;

    @NaturalId
    String number;

    @Valid
    @Embedded
    Address address;

    @CreationTimestamp
    Instant createdAt;

    @Embedded
    Audit audit;

    @Version
    int version;

    @ManyToOne
    Customer recommendedBy;

    @OneToOne
    Profile profile;

    @ElementCollection
    @OrderColumn
    List<String> phoneNumbers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "customer_mark")
    Set<Status> marks = new HashSet<>();

    @ElementCollection
    @MapKeyColumn(name = "setting", length = 30)
    Map<String, String> settings = new HashMap<>();

    @ManyToMany
    @JoinTable(name = "customer_tag")
    Set<Tag> tags = new HashSet<>();

    public enum Status {

        NEW, ACTIVE, CLOSED

    }

    @Embeddable
    public static class Address {

        String street;

        @NotNull
        @Size(max = 10)
        String zip;

    }

    @Embeddable
    public static class Audit {

        @UpdateTimestamp
        Instant updatedAt;

    }

    @Entity(name = "Tag")
    public static class Tag {

        @Id
        @Column(length = 40)
        String name;

    }

    /** Refers back, so that the two tables go round in a circle. */
    @Entity(name = "Profile")
    public static class Profile {

        @Id
        @GeneratedValue(strategy = GenerationType.UUID)
        UUID id;

        @ManyToOne(optional = false)
        Customer owner;

    }

}
