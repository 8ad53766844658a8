package dev.migrate.model.museum;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.TrueFalseConverter;
import org.hibernate.type.YesNoConverter;

/**
 * Keys made of several columns, deleted rows that stay, and values that Hibernate keeps
 * in its own way.
 */
@Entity
@Table(name = "visit")
@SoftDelete
public class Visit {

    @EmbeddedId
    Key key;

    @MapsId("visitor")
    @ManyToOne
    Visitor visitor;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetDateTime began;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
    ZonedDateTime ended;

    @Column(secondPrecision = 3)
    Instant paid;

    Duration stay;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> answers;

    List<Integer> rooms;

    String[] souvenirs;

    @Convert(converter = YesNoConverter.class)
    boolean paying;

    @Convert(converter = TrueFalseConverter.class)
    Boolean guided;

    @Convert(converter = NumericBooleanConverter.class)
    boolean member;

    @ColumnDefault("0.5")
    double discount;

    @ColumnDefault("true")
    boolean welcome;

    @ColumnDefault("'it''s free'")
    @Column(length = 30)
    String remark;

    /** Is part of another key. */
    @Embeddable
    public record Key(UUID visitor, @Column(name = "visit_number") int number) implements Serializable {

    }

    /** Who comes. */
    @Entity(name = "Visitor")
    @SoftDelete(strategy = SoftDeleteType.TIMESTAMP, columnName = "gone_at")
    public static class Visitor {

        @Id
        @GeneratedValue
        UUID id;

        @NaturalId
        @Column(length = 20)
        String country;

        @NaturalId(mutable = true)
        @Column(length = 20)
        String passport;

        @TenantId
        String museum;

        @Version
        LocalDateTime changed;

        @CreationTimestamp
        Instant registered;

        @GeneratedColumn("upper(passport)")
        @Column(length = 20)
        String normalized;

    }

    /** Shares its key with another. */
    @Entity(name = "Badge")
    @SoftDelete(strategy = SoftDeleteType.ACTIVE)
    public static class Badge {

        @Id
        UUID id;

        @OneToOne
        @MapsId
        @JoinColumn(name = "visitor_id")
        Visitor visitor;

    }

    /** Has a key of three attributes, one of which refers. */
    @Entity(name = "Ticket")
    @IdClass(TicketKey.class)
    public static class Ticket {

        @Id
        int season;

        @Id
        String series;

        @Id
        @ManyToOne
        Badge badge;

        @Enumerated
        Colour colour;

        @Embedded
        Printer printer;

    }

    /** The key of a ticket. */
    public static class TicketKey implements Serializable {

        private static final long serialVersionUID = 1L;

        int season;

        String series;

        UUID badge;

        @Override
        public boolean equals(Object other) {
            return other instanceof TicketKey key && key.season == this.season
                    && Objects.equals(key.series, this.series) && Objects.equals(key.badge, this.badge);
        }

        @Override
        public int hashCode() {
            return Objects.hash(this.season, this.series, this.badge);
        }

    }

    /** What a ticket is printed on. */
    public enum Colour {

        RED, GREEN

    }

    /** Refers to an entity from inside an embeddable. */
    @Embeddable
    public static class Printer {

        @ManyToOne
        @JoinColumn(name = "printed_for")
        Visitor owner;

        @Column(name = "printer_model")
        String model;

    }

    /** Each of a hierarchy has all columns. */
    @Entity(name = "Employee")
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    public abstract static class Employee {

        @Id
        @GeneratedValue
        long id;

        @Column(unique = true)
        String badge;

        @ManyToOne
        Employee superior;

    }

    /** Has all columns of an employee. */
    @Entity(name = "Guard")
    public static class Guard extends Employee {

        boolean armed;

    }

    /** Has all columns of an employee. */
    @Entity(name = "Curator")
    public static class Curator extends Employee {

        @Column(columnDefinition = "varchar(20) default 'none' not null")
        String subject;

    }

}
