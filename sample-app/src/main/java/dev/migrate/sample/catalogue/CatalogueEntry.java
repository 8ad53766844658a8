package dev.migrate.sample.catalogue;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A publication as the catalogue shows it.
 */
record CatalogueEntry(Long id, String kind, String title, List<String> authors, @Nullable String standardNumber,
        @Nullable String publisher, @Nullable LocalDate publishedOn, String language, @Nullable String summary,
        List<String> subjects, long copies, long available) {

    static CatalogueEntry of(Publication publication, Availability availability) {
        return new CatalogueEntry(publication.getId(), publication.getKind(), publication.getTitle(),
                publication.getAuthors().stream().map(Author::getName).toList(), publication.getStandardNumber(),
                publication.getPublisher(), publication.getPublishedOn(), publication.getLanguage(),
                publication.getSummary(), publication.getSubjects().stream().sorted().toList(), availability.copies(),
                availability.available());
    }

}
