package dev.migrate.sample.membership;

import dev.migrate.sample.location.Address;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record NewMember(@NotBlank @Size(max = 20) String cardNumber, @NotBlank @Size(max = 80) String givenName,
        @NotBlank @Size(max = 80) String familyName, @NotBlank @Email @Size(max = 320) String email,
        @NotNull MemberCategory category, @NotNull @Valid Address address) {
}
