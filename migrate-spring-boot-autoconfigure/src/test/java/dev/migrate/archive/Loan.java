package dev.migrate.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * Is in a schema of its own.
 */
@Entity
@Table(schema = "archive")
public class Loan {

    @Id
    private @Nullable Long id;

}
