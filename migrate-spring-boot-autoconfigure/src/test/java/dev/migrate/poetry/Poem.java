package dev.migrate.poetry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * A poem, whose title was what it was called.
 */
@Entity
public class Poem {

    @Id
    private Long id;

    private String title;

}
