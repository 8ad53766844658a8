package dev.migrate.sample.lending;

import jakarta.validation.constraints.NotBlank;

record NewLoan(@NotBlank String barcode, @NotBlank String cardNumber) {
}
