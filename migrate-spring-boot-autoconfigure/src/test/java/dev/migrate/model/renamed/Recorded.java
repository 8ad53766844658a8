package dev.migrate.model.renamed;

import java.time.LocalDate;

import dev.migrate.RenamedFrom;
import jakarta.persistence.MappedSuperclass;

/**
 * What members have in common with other things.
 */
@MappedSuperclass
class Recorded {

    @RenamedFrom("entered")
    private LocalDate recorded;

}
