package dev.migrate.model.entity;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.SequenceGenerator;

/**
 * A hierarchy in joined tables, with a sequence of its own.
 */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public class Payment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "payment_number")
    @SequenceGenerator(name = "payment_number", sequenceName = "payment_number", initialValue = 1000,
            allocationSize = 20)
    Long id;

    @Column(precision = 12, scale = 2)
    BigDecimal amount;

    @Entity(name = "CardPayment")
    public static class CardPayment extends Payment {

        @Column(columnDefinition = "varchar(19) default '0000' not null")
        String cardNumber;

    }

}
