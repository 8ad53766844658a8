package dev.migrate.model.application;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.MapKeyTemporal;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.Bag;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Checks;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJdbcTypeCode;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.JoinColumnOrFormula;
import org.hibernate.annotations.JoinColumnsOrFormulas;
import org.hibernate.annotations.JoinFormula;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.annotations.ManyToAny;
import org.hibernate.annotations.MapKeyJdbcTypeCode;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;
import org.hibernate.annotations.SortNatural;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.annotations.View;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.YesNoConverter;

/**
 * As content management and web shops keep articles: collections of everything, keyed and
 * ordered by everything, references to anything.
 */
@SuppressWarnings({ "deprecation", "removal" })
public final class Publishing {

    private Publishing() {
    }

    /** Kept as text. */
    @Converter(autoApply = true)
    public static class YearMonthConverter implements AttributeConverter<YearMonth, String> {

        @Override
        public String convertToDatabaseColumn(YearMonth month) {
            return (month != null) ? month.toString() : null;
        }

        @Override
        public YearMonth convertToEntityAttribute(String text) {
            return (text != null) ? YearMonth.parse(text) : null;
        }

    }

    /** Kept as a number. */
    @Converter
    public static class StageConverter implements AttributeConverter<Stage, Integer> {

        @Override
        public Integer convertToDatabaseColumn(Stage stage) {
            return (stage != null) ? stage.ordinal() * 10 : null;
        }

        @Override
        public Stage convertToEntityAttribute(Integer number) {
            return (number != null) ? Stage.values()[number / 10] : null;
        }

    }

    /** How far an article is. */
    public enum Stage {

        DRAFT, REVIEW, PUBLISHED, WITHDRAWN;

    }

    /** An article, with every collection there is. */
    @Entity(name = "Article")
    @Table(name = "article",
            indexes = { @Index(columnList = "slug, site_id", unique = true),
                    @Index(name = "article_published", columnList = "published DESC, id") })
    @Checks({ @Check(name = "slug_is_lower", constraints = "slug = lower(slug)"),
            @Check(constraints = "rank_number > 0 and rank_number < 100") })
    @Comment("What is read; it is the heart of all")
    public static class Article {

        @Id
        @GeneratedValue
        Long id;

        @NaturalId(mutable = true)
        @ManyToOne(optional = false)
        Site site;

        @NaturalId(mutable = true)
        @Column(length = 190)
        String slug;

        @Column(name = "rank_number")
        @Comment("from 1 to 99: \"important\" first")
        int rank;

        Instant published;

        @Convert(converter = StageConverter.class)
        Stage stage;

        @Enumerated(EnumType.STRING)
        @Column(length = 20, nullable = false)
        @ColumnDefault("'DRAFT'")
        Stage shown;

        @JdbcTypeCode(SqlTypes.VARCHAR)
        @Enumerated(EnumType.STRING)
        Stage former;

        YearMonth issue;

        @ElementCollection
        List<String> unordered = new ArrayList<>();

        @ElementCollection
        @OrderColumn
        List<String> ordered = new ArrayList<>();

        @ElementCollection
        @OrderColumn(name = "pos", nullable = false, columnDefinition = "smallint")
        @ListIndexBase(1)
        @Column(name = "par", nullable = false, length = 10_000)
        @CollectionTable(name = "article_paragraph", joinColumns = @JoinColumn(name = "article"),
                foreignKey = @ForeignKey(name = "paragraph_of"))
        List<String> paragraphs = new ArrayList<>();

        @ElementCollection
        @Enumerated(EnumType.STRING)
        Set<Stage> stages = new HashSet<>();

        @ElementCollection
        Set<Locale> languages = new HashSet<>();

        @ElementCollection
        @Convert(converter = StageConverter.class)
        Set<Stage> numbers = new HashSet<>();

        @ElementCollection
        @MapKeyEnumerated(EnumType.STRING)
        Map<Stage, Date> since = new HashMap<>();

        @ElementCollection
        @MapKeyTemporal(TemporalType.DATE)
        @Temporal(TemporalType.TIME)
        Map<Date, Date> times = new HashMap<>();

        @ElementCollection
        @CollectionTable(name = "article_translation", uniqueConstraints = @UniqueConstraint(columnNames = "title"),
                indexes = @Index(columnList = "title"))
        @MapKeyColumn(name = "locale", length = 8)
        Map<Locale, Translation> translations = new HashMap<>();

        @ElementCollection
        @MapKeyJoinColumn(name = "author_id", foreignKey = @ForeignKey(name = "share_author"))
        @Column(name = "share", precision = 4, scale = 1)
        Map<Author, java.math.BigDecimal> shares = new HashMap<>();

        @ElementCollection
        Map<Translation, Integer> counts = new HashMap<>();

        @ElementCollection
        @MapKeyJdbcTypeCode(SqlTypes.CHAR)
        @MapKeyColumn(length = 5)
        @SortNatural
        SortedMap<String, Boolean> flags = new TreeMap<>();

        @ElementCollection
        @CollectionId(column = @Column(name = "tag_id"), generator = "increment")
        @CollectionIdJdbcTypeCode(SqlTypes.BIGINT)
        @Bag
        Collection<String> tags = new ArrayList<>();

        @ManyToMany
        @CollectionId(column = @Column(name = "link_id"), generator = "sequence")
        @CollectionIdJdbcTypeCode(SqlTypes.BIGINT)
        Collection<Article> links = new ArrayList<>();

        @ManyToMany
        @OrderColumn(name = "place")
        @JoinTable(name = "article_author")
        List<Author> authors = new ArrayList<>();

        @ManyToMany
        @SoftDelete(strategy = SoftDeleteType.ACTIVE, converter = YesNoConverter.class)
        @JoinTable(name = "article_section", joinColumns = @JoinColumn(name = "article"),
                inverseJoinColumns = { @JoinColumn(name = "site_no", referencedColumnName = "section_site"),
                        @JoinColumn(name = "section", referencedColumnName = "section_name") })
        Set<Section> sections = new HashSet<>();

        @OneToMany
        Set<Attachment> attachments = new HashSet<>();

        @OneToMany
        @OrderColumn
        List<Attachment> pictures = new ArrayList<>();

        @OneToMany
        @JoinColumn
        @OnDelete(action = OnDeleteAction.CASCADE)
        Set<Remark> remarks = new HashSet<>();

        @OneToMany
        @JoinColumn(name = "marked", nullable = false)
        @MapKeyColumn(name = "mark_key", length = 30)
        Map<String, Remark> marks = new HashMap<>();

        @OneToMany(mappedBy = "article")
        @MapKey(name = "number")
        Map<Integer, Revision> revisions = new LinkedHashMap<>();

        @OneToMany
        @JoinTable(name = "article_by_author")
        @MapKeyJoinColumn
        Map<Author, Remark> byAuthor = new HashMap<>();

        @ManyToMany
        @MapKeyEnumerated
        Map<Stage, Author> editors = new HashMap<>();

        @Any
        @AnyDiscriminator(DiscriminatorType.CHAR)
        @AnyDiscriminatorValue(discriminator = "A", entity = Author.class)
        @AnyDiscriminatorValue(discriminator = "S", entity = Site.class)
        @AnyKeyJavaClass(Integer.class)
        @Column(name = "owner_kind")
        @JoinColumn(name = "owner_id")
        Object owner;

        @ManyToAny
        @AnyDiscriminator(DiscriminatorType.STRING)
        @AnyDiscriminatorValue(discriminator = "author", entity = Author.class)
        @AnyDiscriminatorValue(discriminator = "site", entity = Site.class)
        @AnyKeyJavaClass(Integer.class)
        @Column(name = "thing_kind", length = 10)
        @JoinTable(name = "article_thing", joinColumns = @JoinColumn(name = "article_id"),
                inverseJoinColumns = @JoinColumn(name = "thing_id"))
        List<Object> things = new ArrayList<>();

        @ManyToOne
        @NotFound(action = NotFoundAction.IGNORE)
        Attachment maybe;

        @ManyToOne
        @JoinTable(name = "article_origin", joinColumns = @JoinColumn(name = "copy"),
                inverseJoinColumns = @JoinColumn(name = "original", nullable = false))
        Article origin;

        @CreationTimestamp
        Instant created;

        @UpdateTimestamp
        LocalDate touched;

        @CurrentTimestamp
        @Column(secondPrecision = 0)
        java.time.LocalDateTime seen;

        @Generated
        @ColumnDefault("7")
        Integer lucky;

        @GeneratedColumn("rank_number * 2")
        Integer twice;

    }

    /** A site. */
    @Entity(name = "Site")
    @Table(name = "site")
    public static class Site {

        @Id
        @GeneratedValue
        Integer id;

        @TenantId
        @Column(length = 64)
        String owner;

        @OneToOne(mappedBy = "site")
        Settings settings;

    }

    /** Shares the key of a site. */
    @Entity(name = "Settings")
    @Table(name = "site_settings")
    public static class Settings {

        @Id
        Integer id;

        @OneToOne
        @PrimaryKeyJoinColumn
        Site site;

        @ElementCollection
        @MapKeyColumn(name = "setting_name")
        @Lob
        Map<String, String> texts = new HashMap<>();

    }

    /** Texts in a language. */
    @Embeddable
    public static class Translation {

        @Column(nullable = false, length = 120)
        String title;

        @Column(length = 500)
        String teaser;

    }

    /** Who writes. */
    @Entity(name = "Author")
    @SoftDelete(columnName = "retired", strategy = SoftDeleteType.DELETED)
    public static class Author {

        @Id
        @GeneratedValue
        Integer id;

        @Column(unique = true)
        String name;

        @OneToMany(mappedBy = "by")
        List<Remark> remarks = new ArrayList<>();

    }

    /** A section has a key of two columns. */
    @Entity(name = "Section")
    public static class Section {

        @EmbeddedId
        SectionKey key;

        @ManyToOne
        @JoinColumnsOrFormulas({
                @JoinColumnOrFormula(
                        formula = @JoinFormula(value = "section_site", referencedColumnName = "section_site")),
                @JoinColumnOrFormula(
                        column = @JoinColumn(name = "parent_name", referencedColumnName = "section_name")) })
        Section parent;

        @OneToMany(mappedBy = "parent")
        Set<Section> children = new HashSet<>();

    }

    /** The key of a section. */
    @Embeddable
    public record SectionKey(@Column(name = "section_site") int site,
            @Column(name = "section_name", length = 50) String name) implements Serializable {

    }

    /** A file. */
    @Entity(name = "Attachment")
    public static class Attachment {

        @Id
        @GeneratedValue
        UUID id;

        @Column(nullable = false, unique = true, length = 200)
        String path;

        @Lob
        byte[] content;

        @Embedded
        Dimensions dimensions;

    }

    /** Only columns. */
    @Embeddable
    public record Dimensions(Integer width, Integer height) {

    }

    /** A remark. */
    @Entity(name = "Remark")
    @Table(name = "remark")
    public static class Remark {

        @Id
        @GeneratedValue
        long id;

        @ManyToOne
        @JoinColumn(name = "written_by")
        Author by;

        @Column(length = 2000)
        String text;

        @ManyToOne
        @OnDelete(action = OnDeleteAction.CASCADE)
        Remark answerTo;

    }

    /** A state of an article. */
    @Entity(name = "ArticleRevision")
    @Table(name = "article_revision")
    @IdClass(RevisionKey.class)
    @Immutable
    public static class Revision {

        @Id
        @ManyToOne
        Article article;

        @Id
        @Column(name = "revision_number")
        int number;

        @Lob
        @Column(nullable = false)
        String text;

    }

    /** The key of a state. */
    public record RevisionKey(Long article, int number) implements Serializable {

    }

    /** What is seen of remarks. */
    @Entity(name = "Discussion")
    @View(query = "select r.answer_to_id as id, count(*) as remarks, max(r.text) as latest from remark r where r.answer_to_id is not null group by r.answer_to_id")
    @Table(name = "discussion")
    @Synchronize({ "remark" })
    @Immutable
    public static class Discussion {

        @Id
        Long id;

        long remarks;

        String latest;

    }

    /** What is seen of articles, without a view. */
    @Entity(name = "Headline")
    @Subselect("select a.id as id, a.slug as slug from article a")
    @Synchronize("article")
    @Immutable
    public static class Headline {

        @Id
        Long id;

        String slug;

        @ManyToOne
        @JoinColumn(name = "slug", referencedColumnName = "path", insertable = false, updatable = false)
        Attachment attachment;

    }

}
