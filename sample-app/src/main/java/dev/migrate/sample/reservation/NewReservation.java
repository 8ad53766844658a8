package dev.migrate.sample.reservation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

record NewReservation(@NotNull Long publication, @NotBlank String cardNumber) {
}
