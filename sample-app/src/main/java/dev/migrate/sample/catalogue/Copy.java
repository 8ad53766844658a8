package dev.migrate.sample.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import dev.migrate.sample.location.Branch;
import dev.migrate.sample.problem.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.hibernate.annotations.ColumnDefault;
import org.jspecify.annotations.Nullable;

/**
 * One copy of a publication: what a reader carries home.
 */
@Entity
@Table(name = "copy", uniqueConstraints = @UniqueConstraint(name = "uq_copy_barcode", columnNames = "barcode"),
        indexes = @Index(name = "ix_copy_publication_id_status", columnList = "publication_id, status"))
public class Copy {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @NotBlank
    @Size(max = 20)
    private String barcode;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Publication publication;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "branch_id", foreignKey = @ForeignKey(name = "fk_copy_branch"))
    private Branch branch;

    /** Where it stands: "FIC AUS". */
    @Size(max = 30)
    private @Nullable String shelfMark;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    @ColumnDefault("'AVAILABLE'")
    private CopyStatus status = CopyStatus.AVAILABLE;

    @NotNull
    @Enumerated(EnumType.ORDINAL)
    @Column(name = "condition_grade", comment = "0 new, 1 good, 2 worn, 3 damaged")
    private Condition condition;

    /** Never leaves the building. */
    @ColumnDefault("false")
    private boolean referenceOnly;

    @NotNull
    @Digits(integer = 6, fraction = 2)
    private BigDecimal price;

    @NotNull
    private LocalDate acquiredOn;

    public Copy(String barcode, Publication publication, Branch branch, Condition condition, BigDecimal price,
            LocalDate acquiredOn) {
        this.barcode = barcode;
        this.publication = publication;
        this.branch = branch;
        this.condition = condition;
        this.price = price;
        this.acquiredOn = acquiredOn;
    }

    @SuppressWarnings("NullAway.Init")
    protected Copy() {
    }

    public void placeAt(@Nullable String shelfMark) {
        this.shelfMark = shelfMark;
    }

    public void keepForReference() {
        this.referenceOnly = true;
    }

    /**
     * Hands this copy to a reader.
     * @throws RuleViolation if it is neither on the shelf nor on hold, or must not leave
     * the building
     */
    public void lendOut() {
        if (this.referenceOnly) {
            throw new RuleViolation("Reference only", "%s must be read in the library.".formatted(this));
        }
        requireStatus(CopyStatus.AVAILABLE, CopyStatus.ON_HOLD);
        this.status = CopyStatus.ON_LOAN;
    }

    /**
     * Puts this copy back on the shelf.
     */
    public void shelve() {
        this.status = CopyStatus.AVAILABLE;
    }

    /**
     * Puts this copy behind the desk, for the reader who reserved it.
     * @throws RuleViolation if it is not on the shelf
     */
    public void putAside() {
        requireStatus(CopyStatus.AVAILABLE);
        this.status = CopyStatus.ON_HOLD;
    }

    /**
     * Takes this copy out of the stock, for good.
     * @throws RuleViolation if it is not on the shelf
     */
    public void withdraw() {
        requireStatus(CopyStatus.AVAILABLE);
        this.status = CopyStatus.WITHDRAWN;
    }

    private void requireStatus(CopyStatus... permitted) {
        if (!List.of(permitted).contains(this.status)) {
            throw new RuleViolation("Copy not available", "%s is %s.".formatted(this, this.status.inWords()));
        }
    }

    public boolean isOnHold() {
        return this.status == CopyStatus.ON_HOLD;
    }

    public Long getId() {
        return Objects.requireNonNull(this.id, "The copy is not saved yet");
    }

    public String getBarcode() {
        return this.barcode;
    }

    public Publication getPublication() {
        return this.publication;
    }

    public Branch getBranch() {
        return this.branch;
    }

    public @Nullable String getShelfMark() {
        return this.shelfMark;
    }

    public CopyStatus getStatus() {
        return this.status;
    }

    public Condition getCondition() {
        return this.condition;
    }

    public boolean isReferenceOnly() {
        return this.referenceOnly;
    }

    @Override
    public String toString() {
        return "Copy %s of '%s'".formatted(this.barcode, this.publication.getTitle());
    }

}
