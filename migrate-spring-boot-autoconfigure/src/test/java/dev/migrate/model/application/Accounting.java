package dev.migrate.model.application;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
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
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.View;

/**
 * As ERP systems: a schema for each department, the same names in several, and references
 * across.
 */
@SuppressWarnings({ "deprecation", "removal" })
public final class Accounting {

    private Accounting() {
    }

    /** In the connection's own schema. */
    @Entity(name = "Tenant")
    @Table(name = "tenant")
    public static class Tenant {

        @Id
        @GeneratedValue
        Long id;

        @ColumnDefault("'new'")
        String state;

    }

    /** In a schema. */
    @Entity(name = "LedgerAccount")
    @Table(name = "account", schema = "ledger", catalog = "ledger",
            indexes = { @Index(columnList = "code"), @Index(name = "ix_account_kind", columnList = "kind, code desc") },
            uniqueConstraints = @UniqueConstraint(name = "uq_account_code", columnNames = { "code", "tenant_id" }),
            check = @CheckConstraint(name = "ck_account_code", constraint = "code <> 'none'"))
    @Comment("of the ledger")
    public static class LedgerAccount {

        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ledger_numbers")
        @SequenceGenerator(name = "ledger_numbers", sequenceName = "numbers", schema = "ledger", catalog = "ledger",
                initialValue = 100, allocationSize = 5)
        Long id;

        @Column(length = 12, nullable = false)
        @Comment("of the account")
        String code;

        @Enumerated(EnumType.STRING)
        Kind kind;

        @ColumnDefault("0.00")
        @Column(precision = 12, scale = 2)
        BigDecimal balance;

        @ManyToOne(optional = false)
        @JoinColumn(name = "tenant_id", foreignKey = @ForeignKey(name = "fk_account_tenant"))
        Tenant tenant;

        @ManyToOne
        LedgerAccount parent;

        @ManyToMany
        @JoinTable(name = "account_user", schema = "crm", catalog = "crm")
        Set<User> users = new HashSet<>();

        @ManyToMany
        Set<Customer> customers = new HashSet<>();

        @ElementCollection
        Set<String> labels = new HashSet<>();

        @ElementCollection
        @CollectionTable(name = "account_text", schema = "texts", catalog = "texts")
        @MapKeyColumn(name = "lang", length = 2)
        Map<String, String> texts = new HashMap<>();

        @OneToMany
        @JoinColumn(name = "account_id")
        @OrderColumn(name = "line_no")
        List<Booking> bookings = new ArrayList<>();

    }

    /** Of accounts. */
    public enum Kind {

        ASSET, LIABILITY, EQUITY

    }

    /** Has the same table name in another schema. */
    @Entity(name = "Customer")
    @Table(name = "account", schema = "crm", catalog = "crm", indexes = @Index(columnList = "code"),
            uniqueConstraints = @UniqueConstraint(columnNames = "mail"))
    @SecondaryTable(name = "account_secret", schema = "vault", catalog = "vault",
            pkJoinColumns = @PrimaryKeyJoinColumn(name = "account_id"))
    public static class Customer {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String code;

        String mail;

        @Column(table = "account_secret", length = 64, nullable = false)
        String secret;

        @ManyToOne
        @OnDelete(action = OnDeleteAction.CASCADE)
        LedgerAccount account;

        @Any
        @AnyDiscriminator(DiscriminatorType.STRING)
        @AnyDiscriminatorValue(discriminator = "T", entity = Tenant.class)
        @AnyKeyJavaClass(Long.class)
        @Column(name = "owner_kind", length = 1)
        @JoinColumn(name = "owner_id")
        Object owner;

    }

    /** Its name is a word of SQL. */
    @Entity(name = "User")
    @Table(name = "`user`", schema = "crm", catalog = "crm")
    public static class User {

        @Id
        @GeneratedValue(strategy = GenerationType.TABLE, generator = "crm_numbers")
        @TableGenerator(name = "crm_numbers", table = "numbers", schema = "crm", catalog = "crm")
        Integer id;

        @ManyToOne
        @JoinColumn(name = "`group`")
        Group group;

    }

    /** In a schema whose name is written with capitals. */
    @Entity(name = "CrmGroup")
    @Table(name = "`Group`", schema = "`Crm Data`", catalog = "`Crm Data`", indexes = @Index(columnList = "`Order`"))
    public static class Group {

        @Id
        @GeneratedValue(generator = "groups")
        @SequenceGenerator(name = "groups", sequenceName = "`Group Seq`", schema = "`Crm Data`", catalog = "`Crm Data`")
        Integer id;

        @Column(name = "`Order`", unique = true)
        int order;

    }

    /** Joined tables in several schemas. */
    @Entity(name = "Booking")
    @Table(schema = "ledger", catalog = "ledger")
    @Inheritance(strategy = InheritanceType.JOINED)
    public abstract static class Booking {

        @EmbeddedId
        BookingKey key;

        BigDecimal amount;

    }

    /** The key of a booking. */
    @Embeddable
    public record BookingKey(@Column(name = "fiscal_year") int year,
            @Column(name = "booking_no") long number) implements Serializable {

    }

    /** In the schema of customers. */
    @Entity(name = "Invoice")
    @Table(name = "booking", schema = "crm", catalog = "crm")
    public static class Invoice extends Booking {

        @ManyToOne
        Customer customer;

        @ManyToOne
        @JoinColumn(name = "cancels_year", referencedColumnName = "fiscal_year")
        @JoinColumn(name = "cancels_no", referencedColumnName = "booking_no")
        Invoice cancels;

    }

    /** In the connection's own schema. */
    @Entity(name = "Transfer")
    @Table(name = "booking")
    public static class Transfer extends Booking {

        @ManyToOne(optional = false)
        LedgerAccount from;

    }

    /** A table for each, in several schemas. */
    @Entity(name = "Asset")
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    @Table(name = "asset", schema = "ledger", catalog = "ledger")
    public static class Asset {

        @Id
        @GeneratedValue
        long id;

        @ManyToOne
        LedgerAccount account;

    }

    /** Of the same name elsewhere. */
    @Entity(name = "Machine")
    @Table(name = "asset", schema = "plant", catalog = "plant")
    public static class Machine extends Asset {

        @Column(unique = true)
        String serial;

    }

    /** A view in a schema. */
    @Entity(name = "Balance")
    @Table(name = "balance", schema = "crm", catalog = "crm")
    @View(query = "select 1 as id, 'none' as code")
    public static class Balance {

        @Id
        Long id;

        String code;

    }

}
