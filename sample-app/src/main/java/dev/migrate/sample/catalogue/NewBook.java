package dev.migrate.sample.catalogue;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.hibernate.validator.constraints.ISBN;
import org.jspecify.annotations.Nullable;

@JsonTypeName("book")
record NewBook(@NotNull @Valid Description description, @NotNull @ISBN(type = ISBN.Type.ISBN_13) String isbn,
        @Positive @Nullable Integer pages) implements NewPublication {

    @Override
    public Publication toPublication(Instant cataloguedAt) {
        return new Book(this.description.title(), this.description.language(), this.isbn, this.pages, cataloguedAt);
    }

}
