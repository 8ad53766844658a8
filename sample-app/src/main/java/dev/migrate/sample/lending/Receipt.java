package dev.migrate.sample.lending;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What the desk hands over for a returned copy.
 *
 * @param title the publication's title
 * @param member the name of the member who had it
 * @param dueOn the day it was due
 * @param returnedOn the day it came back
 * @param fine the fine to be paid, if it was late
 * @param onHold whether the copy now waits behind the desk for another member
 */
record Receipt(String title, String member, LocalDate dueOn, LocalDate returnedOn, @Nullable FineDetails fine,
        boolean onHold) {
}
