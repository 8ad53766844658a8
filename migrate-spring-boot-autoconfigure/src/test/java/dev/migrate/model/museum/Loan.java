package dev.migrate.model.museum;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

/**
 * Every version of it is kept.
 */
@Entity(name = "LoanContract")
@Table(name = "loan_contract")
@Audited
public class Loan {

    @Id
    @GeneratedValue
    Long id;

    @Column(length = 3, nullable = false)
    String currency;

    BigDecimal fee;

    @Lob
    String terms;

    @Lob
    byte[] signature;

    @Enumerated(EnumType.STRING)
    State state;

    @ManyToOne
    Party party;

    @ManyToMany
    List<Party> witnesses = new ArrayList<>();

    @ElementCollection
    List<String> clauses = new ArrayList<>();

    @NotAudited
    String note;

    /** How far it has come. */
    public enum State {

        OFFERED, SIGNED

    }

    /** Whoever signs. */
    @Entity(name = "Party")
    @Audited
    public static class Party {

        @Id
        @GeneratedValue
        Long id;

        String name;

    }

}
