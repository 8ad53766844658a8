package dev.migrate.poetry;

import dev.migrate.RenamedFrom;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * An author who has become a poet.
 */
@Entity
@RenamedFrom("author")
public class Poet {

    @Id
    private Long id;

    @RenamedFrom("name")
    private String penName;

}
