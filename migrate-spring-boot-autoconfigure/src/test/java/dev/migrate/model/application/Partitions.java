package dev.migrate.model.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Temporal;

/**
 * Rows of the past, kept apart from those of the present in the same table.
 */
public final class Partitions {

    private Partitions() {
    }

    /** With names that Hibernate gives. */
    @Entity(name = "Tariff")
    @Temporal
    @Temporal.HistoryPartitioning
    public static class Tariff {

        @Id
        long id;

        @Column(nullable = false)
        String name;

    }

    /** With names that somebody chose. */
    @Entity(name = "Fee")
    @Temporal(rowStart = "since", rowEnd = "until")
    @Temporal.HistoryPartitioning(currentPartition = "fee_now", historyPartition = "fee_then")
    public static class Fee {

        @Id
        int id;

        double amount;

    }

}
