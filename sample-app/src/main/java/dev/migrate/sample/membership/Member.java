package dev.migrate.sample.membership;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import dev.migrate.sample.location.Address;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with a library card.
 */
@Entity
@Table(name = "member",
        uniqueConstraints = @UniqueConstraint(name = "uq_member_card_number", columnNames = "card_number"))
public class Member {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private @Nullable UUID id;

    @NotBlank
    @Size(max = 20)
    private String cardNumber;

    @NotBlank
    @Size(max = 80)
    private String givenName;

    @NotBlank
    @Size(max = 80)
    private String familyName;

    @NotNull
    @Email
    @Size(max = 320)
    @Column(unique = true)
    private String email;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private MemberCategory category;

    @Valid
    @NotNull
    @Embedded
    private Address address;

    @NotNull
    private Instant registeredAt;

    public Member(String cardNumber, String givenName, String familyName, String email, MemberCategory category,
            Address address, Instant registeredAt) {
        this.cardNumber = cardNumber;
        this.givenName = givenName;
        this.familyName = familyName;
        this.email = mailbox(email);
        this.category = category;
        this.address = address;
        this.registeredAt = registeredAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected Member() {
    }

    /**
     * Returns an e-mail address as the library stores it: two spellings of one mailbox
     * are one member.
     * @param email an e-mail address
     * @return the address in lower case
     */
    static String mailbox(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    public UUID getId() {
        return Objects.requireNonNull(this.id, "The member is not saved yet");
    }

    public String getCardNumber() {
        return this.cardNumber;
    }

    public String getName() {
        return this.givenName + " " + this.familyName;
    }

    public String getEmail() {
        return this.email;
    }

    public MemberCategory getCategory() {
        return this.category;
    }

    public Address getAddress() {
        return this.address;
    }

    public Instant getRegisteredAt() {
        return this.registeredAt;
    }

}
