package dev.migrate.sample.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record NewAuthor(@Size(max = 80) @Nullable String givenName, @NotBlank @Size(max = 80) String familyName,
        @Nullable Integer birthYear) {
}
