package dev.migrate.model.application;

import java.io.Serializable;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import org.hibernate.annotations.DiscriminatorFormula;
import org.hibernate.annotations.DiscriminatorOptions;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JoinColumnOrFormula;
import org.hibernate.annotations.JoinFormula;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.Parent;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.SecondaryRow;

/**
 * As the policy administrations of insurers: hierarchies in all four ways, keys derived
 * from keys, embeddables in embeddables, superclasses with type parameters.
 */
@SuppressWarnings({ "deprecation", "removal" })
public final class Insurance {

    private Insurance() {
    }

    /** The root of all: a key of any type. */
    @MappedSuperclass
    public abstract static class Persistent<K extends Serializable> implements Serializable {

        private static final long serialVersionUID = 1L;

        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE)
        K id;

        @Version
        @Column(name = "OPTLOCK", nullable = false)
        int version;

    }

    /** Says who changed it. */
    @MappedSuperclass
    public abstract static class Tracked<K extends Serializable, U> extends Persistent<K> {

        private static final long serialVersionUID = 1L;

        @ManyToOne
        @JoinColumn(name = "changed_by", foreignKey = @ForeignKey(name = "none"))
        U changedBy;

        @Column(updatable = false)
        LocalDateTime createdAt;

    }

    /** Narrows the type parameters. */
    @MappedSuperclass
    public abstract static class Document extends Tracked<Long, Agent> {

        private static final long serialVersionUID = 1L;

        @Embedded
        Reference<String> reference;

    }

    /** Says what is referred to; its parts are of any type. */
    @Embeddable
    public static class Reference<T> {

        T text;

        @Column(length = 10)
        T prefix;

    }

    /** An agent, in a hierarchy that takes its discriminator from a formula. */
    @Entity(name = "Agent")
    @Table(name = "agents")
    @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
    @DiscriminatorFormula(value = "case when commission is null then 0 else 1 end",
            discriminatorType = DiscriminatorType.INTEGER)
    @DiscriminatorValue("0")
    @AttributeOverride(name = "id", column = @Column(name = "agent_no"))
    @AttributeOverride(name = "version", column = @Column(name = "vers"))
    public static class Agent extends Persistent<Integer> {

        private static final long serialVersionUID = 1L;

        @NaturalId
        String code;

        @Formula("upper(code)")
        String shout;

        @OneToMany(mappedBy = "agent")
        Set<Policy> policies = new HashSet<>();

    }

    /** An agent who earns. */
    @Entity(name = "Broker")
    @DiscriminatorValue("1")
    @SecondaryTable(name = "broker_licence", pkJoinColumns = @PrimaryKeyJoinColumn(name = "broker_no"),
            indexes = @Index(columnList = "licence desc"),
            uniqueConstraints = @UniqueConstraint(columnNames = { "licence", "state" }))
    @SecondaryRow(table = "broker_licence", optional = true)
    public static class Broker extends Agent {

        private static final long serialVersionUID = 1L;

        @Column(precision = 5, scale = 4)
        BigDecimal commission;

        @Column(table = "broker_licence", length = 40, nullable = false)
        String licence;

        @Column(table = "broker_licence", length = 2)
        String state;

        @ManyToOne
        @JoinColumn(table = "broker_licence", name = "issuer_no")
        Agent issuer;

    }

    /** A policy: joined tables with no discriminator. */
    @Entity(name = "Policy")
    @Table(name = "policy", uniqueConstraints = @UniqueConstraint(name = "policy_number", columnNames = "policy_no"))
    @Inheritance(strategy = InheritanceType.JOINED)
    public abstract static class Policy extends Document {

        private static final long serialVersionUID = 1L;

        @Column(name = "policy_no", nullable = false, updatable = false, length = 20)
        String number;

        @ManyToOne(optional = false)
        Agent agent;

        @Embedded
        @AttributeOverrides({ @AttributeOverride(name = "from", column = @Column(name = "inception", nullable = false)),
                @AttributeOverride(name = "premium.amount",
                        column = @Column(name = "gross", precision = 15, scale = 3)),
                @AttributeOverride(name = "premium.tax.rate", column = @Column(name = "tax_pct")),
                @AttributeOverride(name = "premium.currency",
                        column = @Column(name = "ccy", columnDefinition = "char(3)")) })
        @AssociationOverride(name = "insured", joinColumns = @JoinColumn(name = "insured_party"),
                foreignKey = @ForeignKey(name = "fk_policy_insured"))
        Term term;

        @ElementCollection
        @CollectionTable(name = "policy_endorsement", joinColumns = @JoinColumn(name = "policy"))
        @AttributeOverride(name = "until", column = @Column(name = "expiry"))
        List<Term> endorsements = new ArrayList<>();

        @ElementCollection
        @CollectionTable(name = "policy_limit")
        @AttributeOverride(name = "key.amount", column = @Column(name = "deductible"))
        @AttributeOverride(name = "key.currency", column = @Column(name = "deductible_ccy", length = 3))
        @AttributeOverride(name = "key.tax.rate", column = @Column(name = "deductible_rate"))
        @AttributeOverride(name = "key.tax.territory", column = @Column(name = "deductible_terr"))
        @AttributeOverride(name = "value.tax.rate", column = @Column(name = "limit_rate"))
        Map<Money, Money> limits = new HashMap<>();

    }

    /** A car policy. */
    @Entity(name = "MotorPolicy")
    @Table(name = "policy_motor", indexes = @Index(columnList = "plate"))
    @PrimaryKeyJoinColumn(name = "policy_id")
    public static class MotorPolicy extends Policy {

        private static final long serialVersionUID = 1L;

        @Column(length = 12)
        String plate;

        @Enumerated(EnumType.STRING)
        Fuel fuel;

    }

    /** A policy of several cars. */
    @Entity(name = "FleetPolicy")
    @OnDelete(action = OnDeleteAction.CASCADE)
    @SecondaryTable(name = "fleet_note")
    public static class FleetPolicy extends MotorPolicy {

        private static final long serialVersionUID = 1L;

        int vehicles;

        @Column(table = "fleet_note", length = 4000)
        String note;

        @ManyToMany
        @JoinTable(name = "fleet_drivers",
                uniqueConstraints = @UniqueConstraint(name = "one_driver_each", columnNames = "drivers_party_no"))
        List<Person> drivers = new ArrayList<>();

    }

    /** What drives a car. */
    public enum Fuel {

        PETROL, DIESEL, ELECTRIC, LPG

    }

    /** A life policy. */
    @Entity(name = "LifePolicy")
    public static class LifePolicy extends Policy {

        private static final long serialVersionUID = 1L;

        @OneToOne(optional = false)
        Person life;

        @OneToOne
        @JoinTable(name = "life_beneficiary", joinColumns = @JoinColumn(name = "policy_id"),
                inverseJoinColumns = @JoinColumn(name = "party_no"))
        Party beneficiary;

    }

    /** A time and a price. */
    @Embeddable
    public static class Term {

        @Column(name = "valid_from")
        LocalDate from;

        @Column(name = "valid_until")
        LocalDate until;

        @Embedded
        Money premium;

        @ManyToOne
        Party insured;

        @Parent
        Policy policy;

        public Policy getPolicy() {
            return this.policy;
        }

        public void setPolicy(Policy policy) {
            this.policy = policy;
        }

    }

    /** A record in a class. */
    @Embeddable
    public record Money(@Column(precision = 19, scale = 4) BigDecimal amount, @Column(length = 3) String currency,
            Tax tax) {

    }

    /** A record in a record. */
    @Embeddable
    public record Tax(double rate, @Enumerated Territory territory) {

    }

    /** Where taxes go. */
    public enum Territory {

        HOME, ABROAD

    }

    /** A person or company: each has all columns. */
    @Entity(name = "Party")
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    @Table(name = "party", indexes = @Index(name = "ix_party_name", columnList = "name"),
            uniqueConstraints = @UniqueConstraint(columnNames = { "name", "since" }))
    public static class Party {

        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "parties")
        @SequenceGenerator(name = "parties", sequenceName = "party_numbers", allocationSize = 1)
        @Column(name = "party_no")
        long number;

        @Column(nullable = false)
        String name;

        LocalDate since;

        @ManyToOne
        @JoinColumn(name = "parent_no")
        Party parent;

        @ManyToMany
        Set<Agent> contacts = new HashSet<>();

        @ElementCollection
        @CollectionTable(name = "party_phone")
        Set<String> phones = new HashSet<>();

    }

    /** A person. */
    @Entity(name = "Person")
    @Table(name = "person", indexes = @Index(columnList = "born, name"))
    public static class Person extends Party {

        LocalDate born;

        @Column(length = 1)
        Character sex;

        @OneToOne
        @JoinColumn(name = "spouse")
        Person spouse;

    }

    /** A company. */
    @Entity(name = "Company")
    public static class Company extends Party {

        @Column(name = "vat_id", unique = true, length = 20)
        String vatId;

        @ManyToOne
        @OnDelete(action = OnDeleteAction.SET_NULL)
        Person director;

    }

    /** A claim, whose key is part of many others. */
    @Entity(name = "Claim")
    @Table(name = "claims")
    public static class Claim {

        @EmbeddedId
        ClaimKey key;

        @MapsId("policy")
        @ManyToOne
        @JoinColumn(name = "policy_fk")
        Policy policy;

        @Version
        Timestamp changed;

    }

    /** The key of a claim. */
    @Embeddable
    public static class ClaimKey implements Serializable {

        private static final long serialVersionUID = 1L;

        Long policy;

        @Column(name = "claim_year")
        short year;

        @Column(name = "claim_seq")
        int sequence;

        @Override
        public boolean equals(Object other) {
            return other instanceof ClaimKey key && key.policy.equals(this.policy) && key.year == this.year
                    && key.sequence == this.sequence;
        }

        @Override
        public int hashCode() {
            return this.sequence;
        }

    }

    /** Part of a claim: its key is the claim's and a number. */
    @Entity(name = "Exposure")
    public static class Exposure {

        @EmbeddedId
        ExposureKey key;

        @MapsId("claim")
        @ManyToOne(optional = false)
        @JoinColumn(name = "c_policy", referencedColumnName = "policy_fk")
        @JoinColumn(name = "c_year", referencedColumnName = "claim_year")
        @JoinColumn(name = "c_seq", referencedColumnName = "claim_seq")
        Claim claim;

        @Version
        Instant changed;

    }

    /** A key in a key. */
    @Embeddable
    public static class ExposureKey implements Serializable {

        private static final long serialVersionUID = 1L;

        ClaimKey claim;

        String kind;

        @Override
        public boolean equals(Object other) {
            return other instanceof ExposureKey key && key.claim.equals(this.claim) && key.kind.equals(this.kind);
        }

        @Override
        public int hashCode() {
            return this.claim.hashCode();
        }

    }

    /**
     * Has the key of an exposure, which has that of a claim, which has one of a policy.
     */
    @Entity(name = "Reserve")
    public static class Reserve {

        @EmbeddedId
        ExposureKey key;

        @MapsId
        @OneToOne
        Exposure exposure;

        Money amount;

    }

    /** Derived: a key that is an association and nothing else. */
    @Entity(name = "Litigation")
    public static class Litigation {

        @Id
        @OneToOne
        Claim claim;

        @Column(length = 300)
        String court;

        @ManyToOne
        @JoinColumnOrFormula(formula = @JoinFormula(value = "cast(1 as integer)", referencedColumnName = "agent_no"))
        Agent first;

    }

    /** Derived: two associations, one of several columns. */
    @Entity(name = "Payment")
    @Table(name = "claim_payment")
    @IdClass(PaymentKey.class)
    public static class Payment {

        @Id
        @ManyToOne
        Exposure exposure;

        @Id
        @ManyToOne
        @JoinColumn(name = "payee")
        Party payee;

        @Id
        @Column(name = "pay_no")
        @GeneratedValue(strategy = GenerationType.SEQUENCE)
        int number;

        @PartitionKey
        LocalDate paid;

    }

    /** The key of a payment. */
    public static class PaymentKey implements Serializable {

        private static final long serialVersionUID = 1L;

        ExposureKey exposure;

        long payee;

        int number;

        @Override
        public boolean equals(Object other) {
            return other instanceof PaymentKey key && key.number == this.number && key.payee == this.payee;
        }

        @Override
        public int hashCode() {
            return this.number;
        }

    }

    /** One table, with a discriminator of characters that Hibernate does not write. */
    @Entity(name = "Risk")
    @Inheritance
    @DiscriminatorColumn(name = "risk_type", discriminatorType = DiscriminatorType.CHAR, columnDefinition = "char(1)")
    @DiscriminatorOptions(force = true, insert = false)
    @DiscriminatorValue("-")
    public static class Risk {

        @Id
        @GeneratedValue(strategy = GenerationType.UUID)
        UUID id;

        @Embedded
        Peril peril;

    }

    /** A risk of houses. */
    @Entity(name = "FireRisk")
    @DiscriminatorValue("F")
    public static class FireRisk extends Risk {

        @Column(nullable = false)
        int storeys;

        boolean sprinklers;

        @ElementCollection
        Set<Peril> others = new HashSet<>();

    }

    /** A risk of places. */
    @Entity(name = "FloodRisk")
    @DiscriminatorValue("W")
    public static class FloodRisk extends Risk {

        float elevation;

        Boolean sprinklers2;

        @ManyToOne
        @JoinColumn(name = "neighbour", nullable = false)
        Risk neighbour;

    }

    /** Embeddables with subclasses. */
    @Embeddable
    @DiscriminatorColumn(name = "peril_type", length = 12)
    @DiscriminatorValue("any")
    public static class Peril {

        String peril;

    }

    /** Has a column more. */
    @Embeddable
    @DiscriminatorValue("weather")
    public static class Weather extends Peril {

        Integer windSpeed;

    }

    /** Has another column more. */
    @Embeddable
    @DiscriminatorValue("hail")
    public static class Hail extends Weather {

        @Column(nullable = false)
        double stoneSize;

    }

}
