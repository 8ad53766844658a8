package dev.migrate.sample.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.migrate.sample.location.BranchRepository;
import dev.migrate.sample.problem.NotFound;
import dev.migrate.sample.problem.RuleViolation;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what the library has, and takes up what it acquires.
 */
@Service
class Catalogue {

    private final PublicationRepository publications;

    private final AuthorRepository authors;

    private final CopyRepository copies;

    private final BranchRepository branches;

    private final Clock clock;

    Catalogue(PublicationRepository publications, AuthorRepository authors, CopyRepository copies,
            BranchRepository branches, Clock clock) {
        this.publications = publications;
        this.authors = authors;
        this.copies = copies;
        this.branches = branches;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Page<CatalogueEntry> search(CatalogueSearch search, Pageable page) {
        Page<Publication> found = this.publications.search(search.titlePattern(), search.authorPattern(),
                search.isbnDigits(), PageRequest.of(page.getPageNumber(), page.getPageSize()));
        return new PageImpl<>(entries(found.getContent()), page, found.getTotalElements());
    }

    @Transactional(readOnly = true)
    List<CatalogueEntry> newest() {
        return entries(this.publications.findTop20ByOrderByCataloguedAtDescIdDesc());
    }

    @Transactional(readOnly = true)
    CatalogueEntry entry(Long id) {
        return entries(List.of(publication(id))).get(0);
    }

    @Transactional(readOnly = true)
    List<CopyDetails> copies(Long id) {
        return this.copies.findByPublicationIdOrderByBarcode(publication(id).getId())
            .stream()
            .map(CopyDetails::of)
            .toList();
    }

    @Transactional
    AuthorDetails add(NewAuthor author) {
        return AuthorDetails
            .of(this.authors.save(new Author(author.givenName(), author.familyName(), author.birthYear())));
    }

    @Transactional
    CatalogueEntry add(NewPublication request) {
        Publication publication = request.toPublication(this.clock.instant());
        if (publication instanceof Book book && this.publications.existsByIsbn(book.getStandardNumber())) {
            throw new RuleViolation("Book exists",
                    "The catalogue already has a book with the ISBN %s.".formatted(book.getStandardNumber()));
        }
        Description description = request.description();
        publication.publishedBy(description.publisher(), description.publishedOn());
        publication.summarize(description.summary());
        publication.about(description.subjects());
        publication.writtenBy(authors(description.authors()));
        this.publications.save(publication);
        return CatalogueEntry.of(publication, Availability.none(publication.getId()));
    }

    @Transactional
    CopyDetails add(Long publication, NewCopy request) {
        if (this.copies.existsByBarcode(request.barcode())) {
            throw new RuleViolation("Barcode in use",
                    "Another copy already has the barcode %s.".formatted(request.barcode()));
        }
        Copy copy = new Copy(request.barcode(), publication(publication),
                this.branches.findById(request.branch()).orElseThrow(() -> new NotFound("branch", request.branch())),
                request.condition(), request.price(), LocalDate.now(this.clock));
        copy.placeAt(request.shelfMark());
        if (request.referenceOnly()) {
            copy.keepForReference();
        }
        return CopyDetails.of(this.copies.save(copy));
    }

    @Transactional
    void withdraw(String barcode) {
        this.copies.findByBarcode(barcode).orElseThrow(() -> new NotFound("copy", barcode)).withdraw();
    }

    private Publication publication(Long id) {
        return this.publications.findById(id).orElseThrow(() -> new NotFound("publication", id));
    }

    private List<Author> authors(Set<Long> ids) {
        List<Author> found = this.authors.findAllById(ids);
        Set<Long> known = found.stream().map(Author::getId).collect(Collectors.toSet());
        ids.stream().filter((id) -> !known.contains(id)).findFirst().ifPresent((id) -> {
            throw new NotFound("author", id);
        });
        return found;
    }

    private List<CatalogueEntry> entries(List<Publication> publications) {
        Map<Long, Availability> availability = this.copies
            .countByPublication(publications.stream().map(Publication::getId).toList())
            .stream()
            .collect(Collectors.toMap(Availability::publication, Function.identity()));
        return publications.stream()
            .map((publication) -> CatalogueEntry.of(publication,
                    availability.getOrDefault(publication.getId(), Availability.none(publication.getId()))))
            .toList();
    }

}
