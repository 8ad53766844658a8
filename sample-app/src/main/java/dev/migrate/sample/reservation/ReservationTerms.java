package dev.migrate.sample.reservation;

import java.time.Period;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * On what terms the library reserves.
 *
 * @param holdPeriod how long a returned copy waits for the member who reserved it
 */
@ConfigurationProperties("library.reservation")
record ReservationTerms(@DefaultValue("7d") Period holdPeriod) {
}
