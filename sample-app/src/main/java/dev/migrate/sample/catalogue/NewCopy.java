package dev.migrate.sample.catalogue;

import java.math.BigDecimal;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record NewCopy(@NotBlank @Size(max = 20) String barcode, @NotNull Long branch, @NotNull Condition condition,
        @NotNull @PositiveOrZero @Digits(integer = 6, fraction = 2) BigDecimal price,
        @Size(max = 30) @Nullable String shelfMark, @Nullable Boolean referenceOnly) {

    /** A copy may leave the building unless the client says otherwise. */
    NewCopy {
        referenceOnly = Boolean.TRUE.equals(referenceOnly);
    }

}
