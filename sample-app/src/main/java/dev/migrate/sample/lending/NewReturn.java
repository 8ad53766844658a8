package dev.migrate.sample.lending;

import jakarta.validation.constraints.NotBlank;

record NewReturn(@NotBlank String barcode) {
}
