package dev.migrate.model.renamed;

import java.util.Set;

import dev.migrate.RenamedFrom;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;

/**
 * A library's member with everything that may have had another name.
 */
@Entity
@RenamedFrom("reader")
public class Member extends Recorded {

    @Id
    @RenamedFrom("readerNumber")
    private Long number;

    @Column(name = "\"E-Mail\"")
    @RenamedFrom("\"Mail\"")
    private String email;

    @ManyToOne
    @RenamedFrom("bail_id")
    private Member guarantor;

    @Embedded
    private Address home;

    @Embedded
    @AttributeOverride(name = "zip", column = @Column(name = "work_zip"))
    private Address work;

    @ElementCollection
    @CollectionTable(name = "interest")
    @RenamedFrom("hobby")
    private Set<Interest> interests;

    /**
     * Where somebody is.
     */
    @Embeddable
    public static class Address {

        @RenamedFrom("plz")
        private String zip;

    }

    /**
     * What somebody likes.
     */
    @Embeddable
    public static class Interest {

        @RenamedFrom("what")
        private String topic;

        private int degree;

    }

    /**
     * What can be lent, with a table for each kind.
     */
    @Entity(name = "medium")
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    @Access(AccessType.PROPERTY)
    public abstract static class Medium {

        private Long id;

        private String title;

        @Id
        public Long getId() {
            return this.id;
        }

        public void setId(Long id) {
            this.id = id;
        }

        @RenamedFrom("name")
        public String getTitle() {
            return this.title;
        }

        public void setTitle(String title) {
            this.title = title;
        }

    }

    /**
     * What can be read.
     */
    @Entity(name = "book")
    @RenamedFrom("tome")
    public static class Book extends Medium {

    }

}
