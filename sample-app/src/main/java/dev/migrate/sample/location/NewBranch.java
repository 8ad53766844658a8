package dev.migrate.sample.location;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record NewBranch(@NotBlank @Size(max = 80) String name, @NotNull @Valid Address address,
        @Size(max = 30) @Nullable String telephone) {
}
