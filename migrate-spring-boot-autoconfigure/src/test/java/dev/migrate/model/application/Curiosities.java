package dev.migrate.model.application;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
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
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.AttributeBinderType;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.RowId;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;
import org.hibernate.annotations.TenantId;
import org.hibernate.binder.AttributeBinder;
import org.hibernate.boot.spi.MetadataBuildingContext;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.type.SqlTypes;

/**
 * What is seldom said: comments, checks, indexes and options on every kind of table, and
 * types that few databases have.
 */
@SuppressWarnings({ "deprecation", "removal" })
public final class Curiosities {

    private Curiosities() {
    }

    /** Everything that annotations say of tables and columns. */
    @Entity(name = "Cabinet")
    @RowId
    @Table(name = "cabinet", comment = "where curiosities are kept",
            indexes = { @Index(name = "ix_cabinet_hall", columnList = "hall, shelf desc"),
                    @Index(columnList = "opened") },
            uniqueConstraints = @UniqueConstraint(name = "uq_cabinet", columnNames = { "hall", "shelf" }),
            check = { @CheckConstraint(name = "ck_cabinet_shelf", constraint = "shelf between 1 and 9"),
                    @CheckConstraint(constraint = "hall <> ''") })
    @SecondaryTable(name = "cabinet_lock", comment = "how it is locked",
            pkJoinColumns = @PrimaryKeyJoinColumn(name = "cabinet_no"),
            foreignKey = @ForeignKey(name = "fk_lock_of_cabinet"),
            indexes = @Index(name = "ix_cabinet_lock_key", columnList = "key_no"),
            uniqueConstraints = @UniqueConstraint(name = "uq_cabinet_lock", columnNames = { "key_no", "maker" }),
            check = @CheckConstraint(name = "ck_cabinet_lock", constraint = "key_no > 0"))
    @Inheritance(strategy = InheritanceType.JOINED)
    @DiscriminatorColumn(name = "cabinet_kind", length = 12)
    public static class Cabinet {

        @Id
        @GeneratedValue(strategy = GenerationType.TABLE, generator = "cabinets")
        @TableGenerator(name = "cabinets", table = "cabinet_numbers", pkColumnName = "of_what",
                valueColumnName = "next_no", pkColumnValue = "cabinet", initialValue = 100, allocationSize = 10,
                indexes = @Index(name = "ix_cabinet_numbers", columnList = "next_no"),
                uniqueConstraints = @UniqueConstraint(name = "uq_cabinet_numbers", columnNames = "next_no"))
        @Column(comment = "counts from 100")
        int id;

        @Column(length = 30, nullable = false, comment = "its \"hall\", or none")
        String hall;

        @Comment("from below")
        short shelf;

        @Column(check = { @CheckConstraint(name = "ck_opened_in_time", constraint = "opened > 1700"),
                @CheckConstraint(constraint = "opened < 2200") })
        Integer opened;

        @Column(table = "cabinet_lock", name = "key_no", comment = "on the key")
        Integer key;

        @Column(table = "cabinet_lock", length = 20, check = @CheckConstraint(constraint = "maker <> 'nobody'"))
        String maker;

        @ManyToOne
        @JoinColumn(name = "beside_id", comment = "what stands beside it",
                foreignKey = @ForeignKey(name = "fk_cabinet_beside"),
                check = @CheckConstraint(name = "ck_not_beside_itself", constraint = "beside_id <> -1"))
        Cabinet beside;

        @ElementCollection
        @CollectionTable(name = "cabinet_drawer", joinColumns = @JoinColumn(name = "cabinet_no", comment = "whose"),
                indexes = @Index(name = "ix_cabinet_drawer", columnList = "content"),
                uniqueConstraints = @UniqueConstraint(name = "uq_cabinet_drawer",
                        columnNames = { "cabinet_no", "content" }),
                foreignKey = @ForeignKey(name = "fk_drawer_of_cabinet"))
        @OrderColumn(name = "drawer_no")
        @Column(name = "content", length = 60, nullable = false, comment = "what is in it",
                check = @CheckConstraint(name = "ck_cabinet_drawer", constraint = "content <> 'air'"))
        @Comment(on = "cabinet_drawer", value = "drawers")
        List<String> drawers = new ArrayList<>();

        @ElementCollection
        @MapKeyColumn(name = "lang", length = 2)
        @Column(name = "label_text", options = "default '?'")
        Map<String, String> labels = new HashMap<>();

        @ManyToMany
        @JoinTable(name = "cabinet_curiosity", comment = "what is shown where",
                joinColumns = @JoinColumn(name = "cabinet_no", comment = "where"),
                inverseJoinColumns = @JoinColumn(name = "piece_no", comment = "what",
                        check = @CheckConstraint(constraint = "piece_no > 0")),
                indexes = @Index(name = "ix_cabinet_curiosity", columnList = "piece_no"),
                uniqueConstraints = @UniqueConstraint(name = "uq_cabinet_curiosity",
                        columnNames = { "piece_no", "cabinet_no" }),
                check = @CheckConstraint(name = "ck_cabinet_curiosity", constraint = "cabinet_no <> piece_no"),
                foreignKey = @ForeignKey(name = "fk_shown_where"),
                inverseForeignKey = @ForeignKey(name = "fk_shown_what"))
        Set<Piece> pieces = new HashSet<>();

    }

    /** Has a key that refers, with words of its own. */
    @Entity(name = "GlassCabinet")
    @Table(name = "glass_cabinet", comment = "one can look inside")
    @PrimaryKeyJoinColumn(name = "cabinet_no", foreignKey = @ForeignKey(name = "fk_glass_cabinet"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    public static class GlassCabinet extends Cabinet {

        @Column(comment = "in millimetres")
        @ColumnDefault("4")
        int thickness;

        @Formula("thickness * 2")
        int twice;

    }

    /** Types that are spelled in one way or another. */
    @Entity(name = "Piece")
    @Table(name = "piece")
    @SoftDelete(strategy = SoftDeleteType.TIMESTAMP)
    public static class Piece {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        @Column(name = "piece_no")
        int number;

        @TenantId
        @Column(length = 10, updatable = false, comment = "of which museum")
        String museum;

        @JdbcTypeCode(SqlTypes.TIMESTAMP_UTC)
        @Column(secondPrecision = 0)
        Instant found;

        @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)
        OffsetDateTime lost;

        @JdbcTypeCode(SqlTypes.TIME_UTC)
        OffsetTime atHour;

        @JdbcTypeCode(SqlTypes.SQLXML)
        String markup;

        @JdbcTypeCode(SqlTypes.SQLXML)
        Map<String, String> marks;

        @JdbcTypeCode(SqlTypes.JSON)
        List<Integer> sizes;

        @ColumnTransformer(read = "upper(code)", write = "lower(?)")
        @Column(length = 12)
        String code;

        @Positive
        @Column(precision = 10, scale = 2)
        BigDecimal worth;

        @Embedded
        @EmbeddedColumnNaming("made_%s")
        Origin made;

        @Embedded
        @EmbeddedColumnNaming
        Origin sold;

        @ManyToOne
        @NotFound(action = NotFoundAction.IGNORE)
        @JoinColumn(name = "copy_of", referencedColumnName = "inventory")
        Entry original;

    }

    /** Types that only some databases have. */
    @Entity(name = "Voyage")
    @Table(name = "voyage")
    public static class Voyage {

        @Id
        int id;

        @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
        Duration span;

        @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
        @Column(precision = 6, scale = 3)
        Duration shortSpan;

        @JdbcTypeCode(SqlTypes.INET)
        InetAddress address;

        @JdbcTypeCode(SqlTypes.TIME_WITH_TIMEZONE)
        OffsetTime zonedHour;

    }

    /** Where something came from. */
    @Embeddable
    public static class Origin {

        @Column(length = 40)
        String place;

        Integer made;

    }

    /** Is referred to by something other than its key. */
    @Entity(name = "Entry")
    @Table(name = "inventory_entry")
    public static class Entry {

        @EmbeddedId
        EntryKey key;

        @Column(unique = true, length = 14, nullable = false)
        String inventory;

        @OneToMany(mappedBy = "entry")
        List<Amendment> amendments = new ArrayList<>();

    }

    /** The key of an entry. */
    @Embeddable
    public record EntryKey(@Column(name = "book_no") int book, @Column(name = "page_no") int page) {

    }

    /** Its key has that of the entry inside. */
    @Entity(name = "EntryAmendment")
    public static class Amendment {

        @EmbeddedId
        AmendmentKey key;

        @MapsId("entry")
        @ManyToOne
        @JoinColumn(name = "of_book", referencedColumnName = "book_no")
        @JoinColumn(name = "of_page", referencedColumnName = "page_no")
        Entry entry;

        @OneToOne
        @OnDelete(action = OnDeleteAction.SET_NULL)
        Amendment next;

    }

    /** The key of an amendment. */
    @Embeddable
    public record AmendmentKey(EntryKey entry, @Column(name = "amendment_no") int number) {

    }

    /** Says what a column may hold, in a way of the application's own. */
    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    @AttributeBinderType(binder = PositiveBinder.class)
    public @interface Positive {

    }

    /** Adds a check. */
    public static class PositiveBinder implements AttributeBinder<Positive> {

        @Override
        public void bind(Positive annotation, MetadataBuildingContext context, PersistentClass persistentClass,
                Property property) {
            property.getColumns()
                .forEach((column) -> column
                    .addCheckConstraint(new org.hibernate.mapping.CheckConstraint(column.getName() + " > 0")));
        }

    }

}
