package dev.migrate.sample.catalogue;

import java.time.Instant;
import java.time.Period;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * One issue of a magazine.
 */
@Entity
@Table(name = "magazine", uniqueConstraints = @UniqueConstraint(columnNames = { "issn", "issue" }))
public class Magazine extends Publication {

    /** Eight characters without the hyphen. */
    @NotNull
    @Size(max = 8)
    private String issn;

    /** As printed on the cover: "2026/11". */
    @NotBlank
    @Size(max = 20)
    private String issue;

    public Magazine(String title, String language, String issn, String issue, Instant cataloguedAt) {
        super(title, language, cataloguedAt);
        this.issn = issn;
        this.issue = issue;
    }

    protected Magazine() {
    }

    @Override
    public String getKind() {
        return "magazine";
    }

    @Override
    public String getStandardNumber() {
        return this.issn;
    }

    @Override
    public Period loanPeriod() {
        return Period.ofWeeks(1);
    }

    public String getIssue() {
        return this.issue;
    }

}
