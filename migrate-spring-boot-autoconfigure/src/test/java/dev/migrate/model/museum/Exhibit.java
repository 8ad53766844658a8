package dev.migrate.model.museum;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/**
 * A hierarchy of joined tables, with a second table, collections and references of all
 * kinds.
 */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.CHAR)
@Table(name = "exhibit", comment = "Whatever can be looked at",
        check = @CheckConstraint(name = "ck_exhibit_price", constraint = "price >= 0"),
        indexes = { @Index(name = "ux_exhibit_inventory", columnList = "inventory, wing", unique = true),
                @Index(name = "ix_exhibit_price", columnList = "price desc, acquired") },
        uniqueConstraints = @UniqueConstraint(name = "uq_exhibit_title_acquired",
                columnNames = { "title", "acquired" }))
@SecondaryTable(name = "exhibit_insurance",
        pkJoinColumns = @PrimaryKeyJoinColumn(name = "exhibit_id", referencedColumnName = "id"),
        foreignKey = @ForeignKey(name = "fk_insurance_of_exhibit"),
        indexes = @Index(name = "ix_insurance_company", columnList = "company"),
        uniqueConstraints = @UniqueConstraint(name = "uq_insurance_policy", columnNames = "policy"),
        comment = "Only what is insured")
@DiscriminatorValue("E")
public abstract class Exhibit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "exhibit_number")
    @SequenceGenerator(name = "exhibit_number", sequenceName = "exhibit_number", initialValue = 1000,
            allocationSize = 20)
    Long id;

    @Column(nullable = false, length = 12)
    String inventory;

    @Column(length = 1)
    char wing;

    @Column(nullable = false, columnDefinition = "varchar(120) default 'untitled'")
    String title;

    @Column(precision = 14, scale = 2, check = @CheckConstraint(constraint = "price < 1000000000"))
    BigDecimal price;

    LocalDate acquired;

    @Column(table = "exhibit_insurance", length = 60)
    String company;

    @Column(table = "exhibit_insurance", nullable = false, length = 40)
    String policy;

    @ManyToOne
    @JoinColumn(name = "room_number", referencedColumnName = "number",
            foreignKey = @ForeignKey(name = "fk_exhibit_room"))
    Room room;

    @ManyToOne
    @JoinColumn(name = "lender_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Lender lender;

    @ManyToOne
    @OnDelete(action = OnDeleteAction.CASCADE)
    Exhibit part;

    @ManyToOne
    @OnDelete(action = OnDeleteAction.SET_NULL)
    @JoinColumn(name = "copy_of")
    Exhibit original;

    @ElementCollection
    @CollectionTable(name = "exhibit_label", joinColumns = @JoinColumn(name = "exhibit_id", nullable = false),
            uniqueConstraints = @UniqueConstraint(name = "uq_exhibit_label", columnNames = { "exhibit_id", "text" }),
            indexes = @Index(name = "ix_exhibit_label_text", columnList = "text"))
    @OrderColumn(name = "place")
    @Column(name = "text", length = 200)
    List<String> labels = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "exhibit_size", foreignKey = @ForeignKey(name = "fk_size_of_exhibit"))
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "dimension", length = 10)
    @Column(name = "millimetres", nullable = false)
    Map<Dimension, Integer> size = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "exhibit_loan")
    Set<Loan> loans = new HashSet<>();

    @ManyToMany
    @JoinTable(name = "exhibit_theme", joinColumns = @JoinColumn(name = "exhibit_id"),
            inverseJoinColumns = @JoinColumn(name = "theme_code"),
            foreignKey = @ForeignKey(name = "fk_theme_of_exhibit"),
            inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT),
            indexes = @Index(name = "ix_exhibit_theme", columnList = "theme_code"))
    Set<Theme> themes = new HashSet<>();

    @OneToMany
    @JoinColumn(name = "exhibit_id")
    @OrderColumn(name = "position")
    List<Photograph> photographs = new ArrayList<>();

    @OneToMany
    @JoinTable(name = "exhibit_guide")
    @MapKeyJoinColumn(name = "language_id")
    Map<Language, Photograph> guides = new HashMap<>();

    @Any
    @AnyDiscriminator(DiscriminatorType.STRING)
    @AnyDiscriminatorValue(discriminator = "R", entity = Room.class)
    @AnyDiscriminatorValue(discriminator = "L", entity = Lender.class)
    @AnyKeyJavaClass(Long.class)
    @Column(name = "keeper_kind", length = 4)
    @JoinColumn(name = "keeper_id")
    Object keeper;

    /** Sizes that are kept. */
    public enum Dimension {

        HEIGHT, WIDTH, DEPTH

    }

    /** Who had it, and for how long. */
    @Embeddable
    public static class Loan {

        @Column(name = "borrowed_on", nullable = false)
        LocalDate from;

        @Column(name = "returned_on")
        LocalDate until;

        @ManyToOne(optional = false)
        Lender borrower;

        @Enumerated(EnumType.ORDINAL)
        Dimension measured;

    }

    /** Has a table of its own, with a key column of another name. */
    @Entity(name = "Painting")
    @DiscriminatorValue("P")
    @PrimaryKeyJoinColumn(name = "painting_id", foreignKey = @ForeignKey(name = "fk_painting"))
    public static class Painting extends Exhibit {

        @Column(nullable = false)
        String canvas;

    }

    /** Has a table of its own. */
    @Entity(name = "Sculpture")
    @DiscriminatorValue("S")
    @Table(name = "sculpture", check = @CheckConstraint(name = "ck_sculpture_weight", constraint = "weight > 0"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    public static class Sculpture extends Exhibit {

        double weight;

    }

    /** Is referred to by something that is not its primary key. */
    @Entity(name = "Room")
    @Table(name = "room")
    public static class Room {

        @Id
        @GeneratedValue(strategy = GenerationType.TABLE, generator = "room_id")
        @TableGenerator(name = "room_id", table = "next_number", pkColumnName = "what", valueColumnName = "next_value",
                pkColumnValue = "room", initialValue = 7, allocationSize = 5)
        Long id;

        @Column(unique = true, nullable = false, length = 8)
        String number;

    }

    /** One of a hierarchy in a single table. */
    @Entity(name = "Lender")
    @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
    @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)
    @DiscriminatorValue("1")
    public static class Lender {

        @Id
        @GeneratedValue
        Integer id;

    }

    /** Has columns that others of its table have not. */
    @Entity(name = "Foundation")
    @DiscriminatorValue("2")
    public static class Foundation extends Lender {

        @Column(nullable = false)
        String purpose;

        @ManyToOne
        Lender founder;

    }

    /** Has a key that somebody chooses. */
    @Entity(name = "Theme")
    public static class Theme {

        @Id
        @Column(length = 3)
        String code;

    }

    /** Is in a language. */
    @Entity(name = "Language")
    public static class Language {

        @Id
        short id;

    }

    /** Is in a table whose name is a word of SQL, as are its columns. */
    @Entity(name = "Photograph")
    @Table(name = "`order`")
    public static class Photograph {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @Column(name = "`select`")
        String select;

        @Column(name = "`Mixed Case`")
        Integer mixed;

    }

}
