package dev.migrate.autoconfigure;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

@Entity
class Author {

    @Id
    private @Nullable Long id;

    private @Nullable String name;

    private @Nullable Integer born;

}
