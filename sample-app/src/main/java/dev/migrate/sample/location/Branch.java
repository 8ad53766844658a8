package dev.migrate.sample.location;

import java.util.Objects;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One of the library's buildings.
 */
@Entity
@Table(name = "branch", uniqueConstraints = @UniqueConstraint(name = "uq_branch_name", columnNames = "name"))
public class Branch {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @NotBlank
    @Size(max = 80)
    private String name;

    @Valid
    @NotNull
    @Embedded
    private Address address;

    @Size(max = 30)
    private @Nullable String telephone;

    public Branch(String name, Address address, @Nullable String telephone) {
        this.name = name;
        this.address = address;
        this.telephone = telephone;
    }

    @SuppressWarnings("NullAway.Init")
    protected Branch() {
    }

    public Long getId() {
        return Objects.requireNonNull(this.id, "The branch is not saved yet");
    }

    public String getName() {
        return this.name;
    }

    public Address getAddress() {
        return this.address;
    }

    public @Nullable String getTelephone() {
        return this.telephone;
    }

}
