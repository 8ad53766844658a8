package dev.migrate.model.misnamed;

import java.util.List;

import dev.migrate.RenamedFrom;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;

/**
 * A loan that is annotated in all the wrong places.
 */
@Entity
public class Loan {

    @Id
    private Long id;

    @Embedded
    @RenamedFrom("time")
    private Period period;

    @RenamedFrom(" ")
    private String remark;

    @ManyToOne
    private Loan previous;

    @OneToMany(mappedBy = "previous")
    @RenamedFrom("successors")
    private List<Loan> next;

    /**
     * From when until when.
     */
    @Embeddable
    public static class Period {

        private int first;

        private int last;

    }

    /**
     * A loan that is in the same table.
     */
    @Entity
    @RenamedFrom("long_loan")
    public static class LongLoan extends Loan {

    }

}
