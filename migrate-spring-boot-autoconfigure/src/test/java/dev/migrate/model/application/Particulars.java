package dev.migrate.model.application;

import java.util.HashSet;
import java.util.Set;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/**
 * SQL that annotations append to what Hibernate writes: {@code options} of all kinds.
 */
public final class Particulars {

    private Particulars() {
    }

    /** On every database. */
    @Entity(name = "Anywhere")
    @Table(name = "anywhere", uniqueConstraints = @UniqueConstraint(columnNames = { "word", "number_of" }))
    public static class Anywhere {

        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "anywhere")
        @SequenceGenerator(name = "anywhere", sequenceName = "anywhere_numbers", allocationSize = 1)
        Long id;

        @Column(options = "check (word <> 'x')", length = 30)
        String word;

        @Column(name = "number_of", options = "unique")
        Integer number;

        @ManyToOne
        @JoinColumn(name = "parent_id", foreignKey = @ForeignKey(name = "fk_parent", options = "on delete cascade"))
        Anywhere parent;

        @ManyToOne
        @JoinColumn(foreignKey = @ForeignKey(name = "fk_other",
                foreignKeyDefinition = "foreign key (other_id) references anywhere (id) on delete set null"))
        Anywhere other;

    }

    /** On PostgreSQL. */
    @Entity(name = "ThereOnPostgresql")
    @Table(name = "there", options = "with (fillfactor=70)",
            indexes = { @Index(name = "ix_there_word", columnList = "word", options = "where word is not null"),
                    @Index(name = "ix_there_amount", columnList = "amount desc, word", options = "include (state)") },
            uniqueConstraints = @UniqueConstraint(name = "uq_there", columnNames = { "word", "amount" },
                    options = "deferrable initially deferred"),
            check = @CheckConstraint(name = "ck_there", constraint = "amount > 0", options = "no inherit"))
    public static class OnPostgresql {

        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "there")
        @SequenceGenerator(name = "there", sequenceName = "there_numbers", options = "maxvalue 1000 cycle")
        Long id;

        @Column(options = "collate \"C\"")
        String word;

        int amount;

        String state;

        String code;

        @Column(options = "default 'none'")
        String kind;

        @ManyToOne
        @JoinColumn(foreignKey = @ForeignKey(name = "fk_there", options = "deferrable initially deferred"))
        OnPostgresql next;

        @ElementCollection
        @CollectionTable(name = "there_label", options = "with (fillfactor=80)")
        @Column(options = "default 'label'", nullable = false)
        Set<String> labels = new HashSet<>();

        @ManyToMany
        @JoinTable(name = "there_other", options = "partition by hash (others_id)")
        Set<OnPostgresql> others = new HashSet<>();

    }

    /** On MySQL and MariaDB. */
    @Entity(name = "ThereOnMysql")
    @Table(name = "there", options = "engine=InnoDB default charset=latin1",
            indexes = @Index(name = "ix_there_word", columnList = "word"))
    public static class OnMysql {

        @Id
        Long id;

        @Column(length = 40, options = "comment 'a word'")
        String word;

        @Column(options = "default 7")
        int amount;

        @ElementCollection
        @CollectionTable(name = "there_label", options = "collate utf8mb4_bin")
        Set<String> labels = new HashSet<>();

    }

    /** On SQLite. */
    @Entity(name = "ThereOnSqlite")
    @Table(name = "there", options = "strict",
            indexes = @Index(name = "ix_there_word", columnList = "word", options = "where word is not null"))
    public static class OnSqlite {

        @Id
        Integer id;

        @Column(options = "collate nocase", columnDefinition = "text")
        String word;

    }

    /** On H2. */
    @Entity(name = "ThereOnH2")
    @Table(name = "there", indexes = @Index(name = "ux_there", columnList = "word", unique = true))
    public static class OnH2 {

        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "there")
        @SequenceGenerator(name = "there", sequenceName = "there_numbers", options = "maxvalue 1000 cycle")
        Integer id;

        @Column(options = "default 'none'")
        String word;

    }

}
