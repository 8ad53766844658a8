package dev.migrate.sample.catalogue;

import org.jspecify.annotations.Nullable;

record AuthorDetails(Long id, String name, @Nullable Integer birthYear) {

    static AuthorDetails of(Author author) {
        return new AuthorDetails(author.getId(), author.getName(), author.getBirthYear());
    }

}
