package dev.migrate.model.application;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
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
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyClass;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
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
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.annotations.ManyToAny;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.Parameter;
import org.hibernate.annotations.ParamDef;
import org.hibernate.annotations.SQLInsert;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;

/**
 * As Broadleaf, OpenMRS and their like: hierarchies of all kinds, maps, lists with
 * indexes, references to anything, generators of all kinds.
 */
@SuppressWarnings({ "deprecation", "removal" })
public final class Commerce {

    private Commerce() {
    }

    /** The root of joined tables, with a discriminator. */
    @Entity(name = "Product")
    @Table(name = "BLC_PRODUCT",
            check = { @CheckConstraint(name = "CK_PRODUCT_PRICE", constraint = "price is null or price >= 0"),
                    @CheckConstraint(constraint = "weight > 0 or weight is null") },
            indexes = { @Index(name = "PRODUCT_CATEGORY_INDEX", columnList = "DEFAULT_CATEGORY_ID"),
                    @Index(name = "PRODUCT_URL_INDEX", columnList = "URL, URL_KEY") })
    @SecondaryTable(name = "BLC_PRODUCT_TEXT", pkJoinColumns = @PrimaryKeyJoinColumn(name = "PRODUCT_ID"))
    @Inheritance(strategy = InheritanceType.JOINED)
    @DiscriminatorColumn(name = "kind")
    @DynamicUpdate
    @Comment("What is sold")
    public static class Product {

        @Id
        @GeneratedValue(generator = "ProductId")
        @GenericGenerator(name = "ProductId", type = org.hibernate.id.enhanced.TableGenerator.class,
                parameters = { @Parameter(name = "table_name", value = "SEQUENCE_GENERATOR"),
                        @Parameter(name = "segment_column_name", value = "ID_NAME"),
                        @Parameter(name = "value_column_name", value = "ID_VAL"),
                        @Parameter(name = "segment_value", value = "Product"),
                        @Parameter(name = "increment_size", value = "50") })
        @Column(name = "PRODUCT_ID")
        Long id;

        @Column(name = "URL", length = 512)
        String url;

        @Column(name = "URL_KEY")
        String urlKey;

        @Column(precision = 19, scale = 5)
        BigDecimal price;

        @Comment("in grams; an estimate")
        Double weight;

        @Column(table = "BLC_PRODUCT_TEXT", length = 20_000)
        String text;

        @ManyToOne
        @JoinColumn(name = "DEFAULT_CATEGORY_ID")
        @NotFound(action = NotFoundAction.IGNORE)
        Category category;

        @ManyToMany
        @JoinTable(name = "BLC_PRODUCT_MEDIA_MAP", inverseJoinColumns = @JoinColumn(name = "MEDIA_ID"))
        @MapKeyColumn(name = "MAP_KEY", nullable = false)
        Map<String, Media> media = new HashMap<>();

        @ElementCollection
        @MapKeyEnumerated(EnumType.STRING)
        @CollectionTable(name = "BLC_PRODUCT_TRANSLATION", foreignKey = @ForeignKey(name = "FK_TRANSLATION"))
        Map<Language, Translation> translations = new HashMap<>();

        @ElementCollection
        @OrderColumn
        @ListIndexBase(1)
        @Column(nullable = false)
        List<String> keywords = new ArrayList<>();

        @ElementCollection
        @MapKeyJoinColumn(name = "store_id")
        Map<Store, Integer> stock = new HashMap<>();

        @ManyToMany
        @MapKeyClass(Language.class)
        @MapKeyEnumerated
        Map<Language, Media> covers = new HashMap<>();

        @OneToMany
        @OrderColumn(name = "position")
        @JoinColumn(name = "product_id", nullable = false)
        List<Sku> skus = new ArrayList<>();

        @ElementCollection
        @Enumerated(EnumType.STRING)
        @Column(name = "lang", length = 2)
        Set<Language> languages = new HashSet<>();

        @ElementCollection
        List<Translation> bag = new ArrayList<>();

    }

    /** A language. */
    public enum Language {

        EN, DE, FR

    }

    /** Part of a product, often. */
    @Embeddable
    public static class Translation {

        @Column(nullable = false)
        String title;

        @ColumnDefault("'none'")
        String subtitle;

        @Embedded
        Money surcharge;

    }

    /** Part of many things. */
    @Embeddable
    public static class Money {

        @Column(precision = 19, scale = 4)
        BigDecimal amount;

        Currency currency;

    }

    /** Has a table of its own. */
    @Entity(name = "Bundle")
    @Table(name = "BLC_BUNDLE")
    @DiscriminatorValue("bundle")
    @PrimaryKeyJoinColumn(name = "BUNDLE_ID")
    public static class Bundle extends Product {

        @Column(nullable = false)
        boolean autoBundle;

        @AttributeOverride(name = "amount", column = @Column(name = "bundle_amount", nullable = false))
        @AttributeOverride(name = "currency", column = @Column(name = "bundle_currency", length = 3))
        Money price;

        @ManyToMany
        Set<Product> products = new HashSet<>();

    }

    /** Has a table of its own, and none of its own columns. */
    @Entity(name = "GiftBundle")
    @DiscriminatorValue("gift")
    public static class GiftBundle extends Bundle {

    }

    /** A tree. */
    @Entity(name = "Category")
    @Table(uniqueConstraints = @UniqueConstraint(name = "UQ_CATEGORY", columnNames = { "parent_id", "name" }))
    public static class Category {

        @Id
        @GeneratedValue(strategy = GenerationType.TABLE, generator = "categories")
        @TableGenerator(name = "categories", table = "SEQUENCE_GENERATOR", pkColumnName = "ID_NAME",
                valueColumnName = "ID_VAL", pkColumnValue = "Category")
        long id;

        @Column(nullable = false)
        String name;

        @ManyToOne
        @OnDelete(action = OnDeleteAction.CASCADE)
        Category parent;

        @OneToMany(mappedBy = "parent")
        List<Category> children = new ArrayList<>();

    }

    /** A unit of stock. */
    @Entity(name = "Sku")
    @Table(name = "sku")
    @FilterDef(name = "active", parameters = @ParamDef(name = "now", type = LocalDateTime.class))
    @Filter(name = "active", condition = "retired > :now")
    @SQLRestriction("retired is null")
    @SQLInsert(sql = "insert into sku (code, id) values (?, ?)")
    public static class Sku {

        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shared")
        @SequenceGenerator(name = "shared", sequenceName = "shared_seq", allocationSize = 100)
        Long id;

        @NaturalId
        @Column(columnDefinition = "VARCHAR(64) NOT NULL")
        String code;

        @Column(columnDefinition = "varchar(8) unique")
        String ean;

        @Column(columnDefinition = "DECIMAL(10,2) DEFAULT 0.00 NOT NULL")
        BigDecimal price;

        @Column(columnDefinition = "INTEGER DEFAULT 1")
        Integer quantity;

        @Column(columnDefinition = "INT NOT NULL")
        int reserved;

        @Column(columnDefinition = "char(3) default 'EUR'")
        String currency;

        @Column(columnDefinition = "timestamp default current_timestamp")
        @Generated
        LocalDateTime created;

        @Column(columnDefinition = "Numeric( 12 , 3 )")
        BigDecimal cost;

        @Column(columnDefinition = "SMALLINT", check = @CheckConstraint(name = "ck_rank", constraint = "rating < 6"))
        Short rating;

        @Column(columnDefinition = "BIGINT DEFAULT -1")
        Long external;

        @Column(columnDefinition = "VARCHAR(20) DEFAULT NULL")
        String remark;

        @Column(columnDefinition = "varchar(20) null")
        String note;

        LocalDateTime retired;

        @ColumnTransformer(read = "lower(secret)")
        String secret;

        @Convert(converter = StateConverter.class)
        State state;

        @Column(nullable = false)
        @ColumnDefault("'N'")
        @Convert(converter = CodeConverter.class)
        State former;

    }

    /** The state of stock. */
    public enum State {

        NEW, OLD

    }

    /** Turns a state into a text. */
    @Converter
    public static class StateConverter implements AttributeConverter<State, String> {

        @Override
        public String convertToDatabaseColumn(State state) {
            return (state != null) ? state.name().toLowerCase() : null;
        }

        @Override
        public State convertToEntityAttribute(String text) {
            return (text != null) ? State.valueOf(text.toUpperCase()) : null;
        }

    }

    /** Turns a state into a letter. */
    @Converter
    public static class CodeConverter implements AttributeConverter<State, Character> {

        @Override
        public Character convertToDatabaseColumn(State state) {
            return (state != null) ? state.name().charAt(0) : null;
        }

        @Override
        public State convertToEntityAttribute(Character code) {
            return (code != null) ? State.valueOf((code == 'N') ? "NEW" : "OLD") : null;
        }

    }

    /** A picture, say, of a hierarchy in a single table. */
    @Entity(name = "Media")
    @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
    @DiscriminatorColumn(name = "DTYPE", discriminatorType = DiscriminatorType.INTEGER)
    @DiscriminatorValue("0")
    public static class Media {

        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shared")
        @SequenceGenerator(name = "shared", sequenceName = "shared_seq", allocationSize = 100)
        Long id;

        @ManyToOne
        Category category;

    }

    /** A picture. */
    @Entity(name = "Picture")
    @DiscriminatorValue("1")
    public static class Picture extends Media {

        int width;

        @Column(nullable = false)
        Integer height;

        @OneToOne(optional = false)
        @JoinColumn(name = "thumbnail_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
        Picture thumbnail;

    }

    /** A video. */
    @Entity(name = "Video")
    @DiscriminatorValue("2")
    public static class Video extends Media {

        int width;

        long millis;

        @ElementCollection
        Set<String> subtitles = new HashSet<>();

    }

    /** Each class has a table. */
    @Entity(name = "PaymentMethod")
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    @Table(name = "payment_method", uniqueConstraints = @UniqueConstraint(columnNames = "token"),
            indexes = @Index(columnList = "owner"))
    public static class PaymentMethod {

        @Id
        @UuidGenerator
        @Column(length = 36)
        String id;

        @Column(nullable = false)
        String owner;

        String token;

        @ManyToOne
        @JoinColumn(foreignKey = @ForeignKey(name = "fk_method_store"))
        Store store;

    }

    /** A card. */
    @Entity(name = "Card")
    @Table(name = "payment_card", check = @CheckConstraint(constraint = "expires > 2000"))
    public static class Card extends PaymentMethod {

        int expires;

        @Column(unique = true)
        String number;

    }

    /** An account. */
    @Entity(name = "Account")
    public static class Account extends PaymentMethod {

        @Column(length = 34, nullable = false)
        String iban;

    }

    /** A store, of a tenant. */
    @Entity(name = "Store")
    @SoftDelete
    public static class Store {

        @Id
        @GeneratedValue(strategy = GenerationType.AUTO)
        Long id;

        @TenantId
        @Column(length = 20, nullable = false)
        String tenant;

        @NaturalId(mutable = true)
        String name;

        @NaturalId(mutable = true)
        @ManyToOne(optional = false)
        Category category;

        @Any
        @AnyDiscriminator(DiscriminatorType.STRING)
        @AnyDiscriminatorValue(discriminator = "S", entity = Sku.class)
        @AnyDiscriminatorValue(discriminator = "M", entity = Media.class)
        @AnyKeyJavaClass(Long.class)
        @Column(name = "advertised_type")
        @JoinColumn(name = "advertised_id")
        Object advertised;

        @ManyToAny
        @AnyDiscriminator(DiscriminatorType.INTEGER)
        @AnyDiscriminatorValue(discriminator = "1", entity = Sku.class)
        @AnyDiscriminatorValue(discriminator = "2", entity = Media.class)
        @AnyKeyJavaClass(Long.class)
        @Column(name = "item_type")
        @JoinTable(name = "store_item", joinColumns = @JoinColumn(name = "store_id"),
                inverseJoinColumns = @JoinColumn(name = "item_id"))
        List<Object> items = new ArrayList<>();

    }

    /** The key of an order item. */
    @Embeddable
    public record OrderItemKey(@Column(name = "order_id") Long order,
            @Column(name = "line_no") Integer line) implements Serializable {

    }

    /** A link with columns of its own. */
    @Entity(name = "OrderItem")
    @Table(name = "order_item")
    @Immutable
    public static class OrderItem {

        @EmbeddedId
        OrderItemKey key;

        @ManyToOne
        @MapsId("order")
        @JoinColumn(name = "order_id")
        Order order;

        @ManyToOne(optional = false)
        Sku sku;

        @ColumnDefault("1")
        int quantity;

    }

    /** Goes by a reserved word, and has columns that do. */
    @Entity(name = "Order")
    @Table(name = "`order`")
    public static class Order {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        @Column(name = "id")
        Long id;

        @Column(name = "`group`", length = 10)
        String group;

        @Column(name = "`From`")
        String from;

        @Column(name = "`per cent`", nullable = false)
        int percent;

        @Column(name = "`user`", unique = true)
        String user;

        @OneToMany(mappedBy = "order")
        List<OrderItem> items = new ArrayList<>();

        @ManyToOne
        @JoinColumn(name = "`parent order`")
        Order parent;

        @ElementCollection
        @CollectionTable(name = "`order-note`", indexes = @Index(name = "IX_Order_Note", columnList = "`the note`"))
        @Column(name = "`the note`")
        List<String> notes = new ArrayList<>();

    }

    /** Refers to what is no primary key, and to two columns at once. */
    @Entity(name = "Reservation")
    public static class Reservation {

        @Id
        @GeneratedValue(generator = "increment")
        @GenericGenerator(name = "increment", type = org.hibernate.id.IncrementGenerator.class)
        int id;

        @ManyToOne
        @JoinColumn(name = "owner_name", referencedColumnName = "`user`")
        Order order;

        @ManyToOne
        @JoinColumn(name = "item_order", referencedColumnName = "order_id")
        @JoinColumn(name = "item_line", referencedColumnName = "line_no")
        OrderItem item;

        @OneToOne
        @JoinColumn(name = "category_name", referencedColumnName = "name",
                foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
        Category category;

    }

}
