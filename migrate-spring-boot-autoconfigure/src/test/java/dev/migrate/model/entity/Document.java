package dev.migrate.model.entity;

import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Column;
import jakarta.persistence.Table;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/**
 * A hierarchy with a table for each concrete class, and kinds of foreign keys.
 */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
public abstract class Document {

    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "fk_document_author"))
    Customer author;

    @Entity(name = "Invoice")
    public static class Invoice extends Document {

        @ManyToOne(optional = false)
        @OnDelete(action = OnDeleteAction.CASCADE)
        Customer debtor;

        @ManyToOne
        @OnDelete(action = OnDeleteAction.SET_NULL)
        Customer guarantor;

    }

    @Entity(name = "Receipt")
    @Table(name = "\"Receipt\"")
    @SecondaryTable(name = "receipt_text", pkJoinColumns = @PrimaryKeyJoinColumn(name = "receipt_id"))
    public static class Receipt extends Document {

        @Column(name = "\"From\"")
        String from;

        @Column(table = "receipt_text", length = 4000)
        String text;

        @ManyToOne
        @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
        Customer archivedBy;

        @ManyToOne
        @JoinColumn(referencedColumnName = "email")
        Customer sentTo;

    }

}
