package dev.migrate.sample.location;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A postal address.
 *
 * @param street the street and the house number
 * @param postalCode the postal code as the country writes it
 * @param town the town
 * @param country the country's ISO 3166-1 code of two capital letters
 */
@Embeddable
public record Address(@NotBlank @Size(max = 120) String street, @NotBlank @Size(max = 12) String postalCode,
        @NotBlank @Size(max = 80) String town, @NotBlank @Size(max = 2) @Pattern(regexp = "[A-Z]{2}") String country) {
}
