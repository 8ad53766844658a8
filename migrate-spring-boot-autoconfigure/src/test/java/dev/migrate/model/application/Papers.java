package dev.migrate.model.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Documents of which Hibernate knows what is in them, in lists and in one another.
 */
public final class Papers {

    private Papers() {
    }

    /** As JSON. */
    @Entity(name = "Paper")
    public static class Paper {

        @Id
        UUID id;

        @JdbcTypeCode(SqlTypes.JSON)
        Page first;

        @JdbcTypeCode(SqlTypes.JSON_ARRAY)
        List<Page> pages;

        @JdbcTypeCode(SqlTypes.JSON)
        Page[] annexes;

    }

    /** Has everything inside. */
    @Embeddable
    public static class Page {

        @Column(nullable = false, length = 30)
        String title;

        @Column(name = "page_no")
        int number;

        boolean blank;

        @Enumerated(EnumType.STRING)
        Size size;

        BigDecimal price;

        LocalDate printed;

        OffsetDateTime read;

        UUID mark;

        byte[] picture;

        Margin margin;

    }

    /** Of a page. */
    public enum Size {

        A4, LETTER

    }

    /** Is inside. */
    @Embeddable
    public static class Margin {

        @Column(nullable = false)
        Integer before;

        Integer after;

    }

    /** As XML. */
    @Entity(name = "Form")
    public static class Form {

        @Id
        UUID id;

        @JdbcTypeCode(SqlTypes.SQLXML)
        Stamp first;

        @JdbcTypeCode(SqlTypes.XML_ARRAY)
        List<Stamp> others;

    }

    /** Of a form. */
    @Embeddable
    public static class Stamp {

        String office;

        LocalDate day;

        Integer number;

    }

}
